import { type ContactKind, contactKindNames } from '#libs/contacts/domain/contact-kind';

/** Whose partnerships are shown, and with whom: what an address says of it. */
export interface Whose {
  readonly branchId?: string | undefined;
  readonly ownerId?: string | undefined;
  readonly contactKind?: ContactKind | undefined;
}

/** An address that somebody mistyped shows what it shows without. */
export function whoseSearch({ branchId, ownerId, contactKind }: Whose): Whose {
  return {
    branchId: idOf(branchId),
    ownerId: idOf(ownerId),
    contactKind: contactKindNames.find((one) => one === contactKind),
  };
}

export function idOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\da-f-]{36}$/i.test(value) ? value : undefined;
}
