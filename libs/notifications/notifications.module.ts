import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '#identity';
import { NoticesModule } from '#notices';
import { PreferencesModule } from '#preferences';
import { Messages } from '#platform/messages';
import { DeliveryAttemptEntity } from './data/delivery-attempt.entity';
import { DeliveryEntity } from './data/delivery.entity';
import { DeliveryReader } from './data/delivery.reader';
import { DeliveryRepository } from './data/delivery.repository';
import { DeliveriesService } from './deliveries.service';
import { DeliveryPolicy } from './domain/delivery-policy';
import { FailureNotices } from './failure-notices';
import { MailSampleService } from './mail-sample.service';
import { MessageKinds } from './message-kinds';
import { notificationsMessages } from './messages';
import { Outbox } from './outbox';

/** The outbox for features, and the deliveries for people. The sending is in `jobs/`. */
@Module({
  imports: [
    TypeOrmModule.forFeature([DeliveryEntity, DeliveryAttemptEntity]),
    IdentityModule,
    PreferencesModule,
    NoticesModule,
  ],
  providers: [
    { provide: DeliveryPolicy, useFactory: () => new DeliveryPolicy() },
    DeliveryRepository,
    DeliveryReader,
    DeliveriesService,
    FailureNotices,
    MailSampleService,
    MessageKinds,
    Outbox,
  ],
  exports: [
    DeliveriesService,
    DeliveryPolicy,
    DeliveryReader,
    DeliveryRepository,
    FailureNotices,
    MailSampleService,
    MessageKinds,
    Outbox,
  ],
})
export class NotificationsModule {
  constructor(messages: Messages) {
    messages.add(notificationsMessages);
  }
}
