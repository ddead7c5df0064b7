import { Module } from '@nestjs/common';
import { QueueModule } from '#platform/queue';
import { AssignmentLeases, AssignmentPolicy } from '../assignment-leases';
import { AssignmentPartiesService } from '../assignment-parties.service';
import { AssignmentWorkService } from '../assignment-work.service';
import { AssignmentWorkRepository } from '../data/assignment-work.repository';
import { MentoringModule } from '../mentoring.module';
import { AssignmentProcessor } from './assignment.processor';
import { assignmentQueue } from './assignment-queue';
import { DueAssignmentsSweep } from './due-assignments.sweep';

/** Calculating assignments; a process that imports this does so. */
@Module({
  imports: [MentoringModule, QueueModule.queue(assignmentQueue)],
  providers: [
    { provide: AssignmentPolicy, useFactory: () => new AssignmentPolicy() },
    AssignmentWorkRepository,
    AssignmentPartiesService,
    AssignmentLeases,
    AssignmentWorkService,
    AssignmentProcessor,
    DueAssignmentsSweep,
  ],
})
export class MentoringAssignmentsJobsModule {}
