/** What happened to a referral, as far as it decides who is told. */
export interface Happening {
  readonly direction: 'outbound' | 'inbound';
  readonly kind: 'created' | 'moved' | 'undone' | 'message';
  readonly side: 'requester' | 'target' | 'client' | 'system';
  readonly toStatus: string | null;
}

/** What the partner is told: that a referral waits for it, that one moved or ended, that there is a message. */
export const partnerNews = ['waiting', 'moved', 'stopped', 'message'] as const;

export type PartnerNews = (typeof partnerNews)[number];

/** What the owner among our staff is told: that a referral moved, that there is a message. */
export const ownerNews = ['moved', 'message'] as const;

export type OwnerNews = (typeof ownerNews)[number];

/** Where the partner has nothing left to do: it is told so, and not asked to look. */
const stopped: readonly (string | null)[] = [
  'withdrawn',
  'cancelled',
  'expired',
  'entered_in_error',
];

/** What the partner is told of this; undefined where it did it itself, or has no part in it. */
export function newsForPartner(happening: Happening): PartnerNews | undefined {
  const { direction, kind, side, toStatus } = happening;
  if (side !== librarySide(happening) && side !== 'system') return undefined;
  if (kind === 'message') return 'message';
  // Taken back before the partner answered: there is nothing any more that it could look at.
  if (toStatus === 'draft') return undefined;
  if (stopped.includes(toStatus)) return 'stopped';
  return toStatus === 'sent' && direction === 'outbound' ? 'waiting' : 'moved';
}

/** What the owner is told of this; undefined where our own staff did it. */
export function newsForOwner(happening: Happening): OwnerNews | undefined {
  if (happening.side === librarySide(happening)) return undefined;
  return happening.kind === 'message' ? 'message' : 'moved';
}

function librarySide({ direction }: Happening): Happening['side'] {
  return direction === 'outbound' ? 'requester' : 'target';
}
