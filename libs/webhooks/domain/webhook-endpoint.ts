/** Disabled ones are sent nothing. */
export const endpointStatuses = ['enabled', 'disabled'] as const;

export type EndpointStatus = (typeof endpointStatuses)[number];

export const disabledReasons = [
  /** By the partner itself. */
  'by_partner',
  /** Its server answered 410: it is gone. */
  'gone',
  /** It took nothing for days. */
  'failing',
] as const;

export type DisabledReason = (typeof disabledReasons)[number];

/** Where a partner's system is told what happens. */
export interface WebhookEndpoint {
  readonly libraryId: string;
  readonly id: string;
  readonly contactId: string;
  readonly url: string;
  readonly eventTypes: readonly string[];
  readonly status: EndpointStatus;
  readonly disabledReason: DisabledReason | null;
  readonly disabledAt: Date | null;
  /** Sealed, as is the one before it. */
  readonly secret: Buffer;
  readonly previousSecret: Buffer | null;
  /** Until when messages are signed with the secret before, too. */
  readonly previousSecretUntil: Date | null;
  /** Since when nothing has been taken; null while all is well. */
  readonly failingSince: Date | null;
  readonly version: number;
  readonly createdAt: Date;
}
