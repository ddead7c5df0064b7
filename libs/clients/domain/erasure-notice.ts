import { type Actor } from '#kernel';

/** That a contact was asked to erase somebody whom it was told of, and whether it says that it did. */
export interface ErasureNotice {
  readonly libraryId: string;
  readonly id: string;
  /** The client, of whom nothing is known any more. */
  readonly clientId: string;
  readonly contactId: string;
  readonly erasedAt: Date;
  readonly acknowledgedAt: Date | null;
  readonly acknowledgedBy: Actor | null;
}

/** The mail that asks for it. */
export const erasureNoticeKind = 'clients.erasure_notice';
