import { Process, Processor } from '@nestjs/bull';
import { type Job } from 'bull';
import { simultaneousMails } from '#platform/mail';
import { SendingService } from '../sending.service';
import { type DeliveryJob, deliveryQueue } from './delivery-queue';

@Processor(deliveryQueue)
export class DeliveryProcessor {
  constructor(private readonly sending: SendingService) {}

  @Process({ concurrency: simultaneousMails })
  async send({ data }: Job<DeliveryJob>): Promise<void> {
    await this.sending.send(data.libraryId, data.deliveryId);
  }
}
