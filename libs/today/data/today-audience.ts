import { type ClientReach } from '#clients';

/** Who reads somebody's list, and how much of clients they may know. */
export interface TodayAudience {
  readonly libraryId: string;
  /** `hidden`: nothing of what is planned with clients. */
  readonly clients: 'names' | 'initials' | 'hidden';
  readonly reach: ClientReach;
}

/** Whose list it is. */
export interface TodayUser {
  readonly id: string;
  /** Admins look after what nobody else looks after. */
  readonly isAdmin: boolean;
}

export const nameOfClient = {
  names: 'client.name',
  initials: 'client.initials',
  hidden: 'client.initials',
} as const satisfies Record<TodayAudience['clients'], string>;
