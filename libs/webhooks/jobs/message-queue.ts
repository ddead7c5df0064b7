/** The queue with a job for each webhook message that is due. */
export const messageQueue = 'webhooks';

export interface MessageJob {
  readonly libraryId: string;
  readonly messageId: string;
}
