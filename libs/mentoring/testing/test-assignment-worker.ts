import { type INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { type Settings } from '#platform/config';
import { SweepRenewal, SweepsModule } from '#platform/queue';
import { PlatformModule } from '#libs/platform/platform.module';
import { AssignmentPolicy } from '../assignment-leases';
import { MentoringAssignmentsJobsModule } from '../jobs/mentoring-assignments-jobs.module';

/** A worker that calculates assignments, in this process, and says at every turn how far it is. */
export async function startAssignmentWorker(settings: Settings): Promise<INestApplicationContext> {
  const module = await Test.createTestingModule({
    imports: [PlatformModule.with(settings), SweepsModule, MentoringAssignmentsJobsModule],
  })
    .overrideProvider(AssignmentPolicy)
    .useValue({ leaseMilliseconds: 2000, newsMilliseconds: 0, pauseMilliseconds: 100 })
    .overrideProvider(SweepRenewal)
    .useValue({ everyMilliseconds: 500 })
    .compile();
  return module.init();
}
