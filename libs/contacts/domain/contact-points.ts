/** A telephone number in E.164 (`+48943510000`), or a short one of the country (`19115`). */
export interface Phone {
  readonly number: string;
  readonly extension: string | null;
  /** What it is for: `sekretariat`. */
  readonly label: string | null;
}

export interface Email {
  readonly address: string;
  readonly label: string | null;
}

export interface Address {
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly label: string | null;
}

/** Where a contact is reached. The first of each list is the primary one. */
export interface ContactPoints {
  readonly phones: readonly Phone[];
  readonly emails: readonly Email[];
  readonly addresses: readonly Address[];
}

/** The primary ones, each as one text: what most callers want to read and to say. */
export interface PrimaryPoints {
  readonly phone: string | null;
  readonly email: string | null;
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly country: string | null;
}

export const nowhere = { street: null, postalCode: null, city: null, country: null } as const;
