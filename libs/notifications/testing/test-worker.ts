import { type INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Not } from 'typeorm';
import { newId } from '#kernel';
import { type Settings } from '#platform/config';
import { UnitOfWork } from '#platform/database';
import { MailLimits, MailModule } from '#platform/mail';
import { SweepRenewal, SweepsModule } from '#platform/queue';
import { PlatformModule } from '#libs/platform/platform.module';
import { DeliveryAttemptEntity } from '../data/delivery-attempt.entity';
import { DeliveryEntity } from '../data/delivery.entity';
import { DeliveryPolicy } from '../domain/delivery-policy';
import { type DeliveryStatus } from '../domain/delivery-status';
import { NotificationsJobsModule } from '../jobs/notifications-jobs.module';
import { MessageKinds } from '../message-kinds';
import { Outbox, type OutgoingMessage } from '../outbox';
import { hastyLimits, hastyPolicy, hastyRenewal } from './hasty';
import { TestKind } from './test-kind';

export interface TestWorkerOptions {
  readonly settings: Settings;
  readonly limits?: MailLimits;
}

/** A worker that sends messages of the test kind, in this process and in a hurry. */
export class TestWorker {
  readonly kind = new TestKind();

  private constructor(private readonly app: INestApplicationContext) {
    app.get(MessageKinds, { strict: false }).register(this.kind);
  }

  static async start({ settings, limits }: TestWorkerOptions): Promise<TestWorker> {
    const module = await Test.createTestingModule({
      imports: [PlatformModule.with(settings), MailModule, SweepsModule, NotificationsJobsModule],
    })
      .overrideProvider(DeliveryPolicy)
      .useValue(hastyPolicy)
      .overrideProvider(MailLimits)
      .useValue(limits ?? hastyLimits)
      .overrideProvider(SweepRenewal)
      .useValue(hastyRenewal)
      .compile();
    const worker = new TestWorker(module);
    await module.init();
    return worker;
  }

  get<Provider>(provider: new (...parameters: never[]) => Provider): Provider {
    return this.app.get<Provider>(provider, { strict: false });
  }

  /** A library, and what it takes to have one: nothing but its row. */
  async makeLibrary(): Promise<string> {
    const libraryId = newId();
    await this.inLibrary(libraryId, (unitOfWork) =>
      unitOfWork.manager.query(
        `insert into libraries (id, name, country, language, time_zone)
         values ($1, 'Biblioteka', 'PL', 'pl', 'Europe/Warsaw')`,
        [libraryId],
      ),
    );
    return libraryId;
  }

  /** Somebody on the library's staff. @returns their id. */
  async makeUser(libraryId: string): Promise<string> {
    const userId = newId();
    await this.inLibrary(libraryId, (unitOfWork) =>
      unitOfWork.manager.query(
        `insert into users (library_id, id, email, name, role, status, language)
         values ($1, $2, $3, 'Anna Nowak', 'librarian', 'invited', 'pl')`,
        [libraryId, userId, `${userId}@biblioteka.example.org`],
      ),
    );
    return userId;
  }

  async add(libraryId: string, messages: readonly OutgoingMessage[]): Promise<string[]> {
    return this.inLibrary(libraryId, async () => {
      const ids: string[] = [];
      for (const message of messages) {
        const id = await this.get(Outbox).add({ libraryId }, message);
        if (id !== undefined) ids.push(id);
      }
      return ids;
    });
  }

  async deliveries(libraryId: string): Promise<DeliveryEntity[]> {
    return this.inLibrary(libraryId, ({ manager }) =>
      manager.find(DeliveryEntity, { where: { libraryId }, order: { id: 'asc' } }),
    );
  }

  async delivery(libraryId: string, id: string): Promise<DeliveryEntity> {
    return this.inLibrary(libraryId, ({ manager }) =>
      manager.findOneByOrFail(DeliveryEntity, { libraryId, id }),
    );
  }

  /** Whether the library has no delivery in another status. */
  async allAre(libraryId: string, status: DeliveryStatus): Promise<boolean> {
    return this.inLibrary(
      libraryId,
      async ({ manager }) =>
        !(await manager.existsBy(DeliveryEntity, { libraryId, status: Not(status) })),
    );
  }

  async attempts(libraryId: string, deliveryId: string): Promise<DeliveryAttemptEntity[]> {
    return this.inLibrary(libraryId, ({ manager }) =>
      manager.find(DeliveryAttemptEntity, {
        where: { libraryId, deliveryId },
        order: { number: 'asc' },
      }),
    );
  }

  async stop(): Promise<void> {
    await this.app.close();
  }

  private async inLibrary<Result>(
    libraryId: string,
    work: (unitOfWork: UnitOfWork) => Promise<Result>,
  ): Promise<Result> {
    const unitOfWork = this.get(UnitOfWork);
    return unitOfWork.run(libraryId, () => work(unitOfWork));
  }
}
