import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications.module';
import { DeliveriesController } from './deliveries.controller';

@Module({ imports: [NotificationsModule], controllers: [DeliveriesController] })
export class NotificationsApiModule {}
