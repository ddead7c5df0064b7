/** The queue with a job for each delivery that is due. */
export const deliveryQueue = 'deliveries';

export interface DeliveryJob {
  readonly libraryId: string;
  readonly deliveryId: string;
}
