import { type INestApplicationContext, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { type Settings } from '#platform/config';
import { MailModule } from '#platform/mail';
import { SweepRenewal, SweepsModule } from '#platform/queue';
import { PlatformModule } from '#libs/platform/platform.module';
import { ImportPolicy } from '../import-leases.service';
import { ExchangeJobsModule } from '../jobs/exchange-jobs.module';

/** Small batches and short leases, so that much happens with few rows. */
const hastyImports = {
  leaseMilliseconds: 2000,
  rowsInBatch: 5,
  pauseMilliseconds: 100,
};

/** A worker that imports, in this process. */
export async function startImportWorker(
  settings: Settings,
  policy: { readonly rowsInBatch?: number; readonly leaseMilliseconds?: number } = {},
  others: readonly Type[] = [],
): Promise<INestApplicationContext> {
  const module = await Test.createTestingModule({
    imports: [
      PlatformModule.with(settings),
      MailModule,
      SweepsModule,
      ExchangeJobsModule,
      ...others,
    ],
  })
    .overrideProvider(ImportPolicy)
    .useValue({ ...hastyImports, ...policy })
    .overrideProvider(SweepRenewal)
    .useValue({ everyMilliseconds: 500 })
    .compile();
  return module.init();
}
