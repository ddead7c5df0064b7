import { type MoveRequest, type Referral } from './referral';

/** Whether the move passes somebody on to a partner, who may have no room. An acceptance that is returned does not. */
export function sendsToPartner(
  { direction }: Pick<Referral, 'direction'>,
  { from, to }: Pick<MoveRequest, 'from' | 'to'>,
): boolean {
  return direction === 'outbound' && from === 'draft' && to === 'sent';
}

/** Whether a partner takes nobody in on this day. It is full up to and including the day that it named. */
export function isFullOn(
  { fullUntil }: { readonly fullUntil: string | null },
  day: string,
): boolean {
  return fullUntil !== null && day <= fullUntil;
}
