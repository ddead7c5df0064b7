import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications.module';
import { DeliveriesController } from './deliveries.controller';
import { MailSampleController } from './mail-sample.controller';

@Module({
  imports: [NotificationsModule],
  controllers: [DeliveriesController, MailSampleController],
})
export class NotificationsApiModule {}
