import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PreferencesModule } from '#preferences';
import { Messages } from '#platform/messages';
import { DeliveryAttemptEntity } from './data/delivery-attempt.entity';
import { DeliveryEntity } from './data/delivery.entity';
import { DeliveryReader } from './data/delivery.reader';
import { DeliveryRepository } from './data/delivery.repository';
import { DeliveriesService } from './deliveries.service';
import { DeliveryPolicy } from './domain/delivery-policy';
import { MessageKinds } from './message-kinds';
import { notificationsMessages } from './messages';
import { Outbox } from './outbox';

/** The outbox for features, and the deliveries for people. The sending is in `jobs/`. */
@Module({
  imports: [TypeOrmModule.forFeature([DeliveryEntity, DeliveryAttemptEntity]), PreferencesModule],
  providers: [
    { provide: DeliveryPolicy, useFactory: () => new DeliveryPolicy() },
    DeliveryRepository,
    DeliveryReader,
    DeliveriesService,
    MessageKinds,
    Outbox,
  ],
  exports: [
    DeliveriesService,
    DeliveryPolicy,
    DeliveryReader,
    DeliveryRepository,
    MessageKinds,
    Outbox,
  ],
})
export class NotificationsModule {
  constructor(messages: Messages) {
    messages.add(notificationsMessages);
  }
}
