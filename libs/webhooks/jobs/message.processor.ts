import { Process, Processor } from '@nestjs/bull';
import { type Job } from 'bull';
import { WebhookSendingService } from '../webhook-sending.service';
import { type MessageJob, messageQueue } from './message-queue';

/** Many at once: most of the time is waiting for somebody else's server, and slow ones must not hold up the others. */
const simultaneousMessages = 20;

@Processor(messageQueue)
export class MessageProcessor {
  constructor(private readonly sending: WebhookSendingService) {}

  @Process({ concurrency: simultaneousMessages })
  async send({ data }: Job<MessageJob>): Promise<void> {
    await this.sending.send(data.libraryId, data.messageId);
  }
}
