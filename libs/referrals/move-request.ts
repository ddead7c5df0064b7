import { type MoveRequest } from './domain/referral';

/** A move as a request says it: its time is text. */
export type MoveInWords = Omit<MoveRequest, 'scheduledAt'> & {
  readonly scheduledAt?: string | null | undefined;
};

export function moveRequest({ scheduledAt, ...rest }: MoveInWords): MoveRequest {
  return { ...rest, scheduledAt: scheduledAt ? new Date(scheduledAt) : null };
}
