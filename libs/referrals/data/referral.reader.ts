import { Injectable } from '@nestjs/common';
import {
  type JsonPage,
  KeysetList,
  type KeysetOrder,
  ReadPath,
  type Statement,
} from '#platform/database';
import { branchOfReach, type ClientReach } from '#clients';
import { type ReferralDirection, type ReferralMode } from '../domain/referral';
import { type ReferralStatus } from '../domain/referral-status';
import { type ReferralSort, type WaitsFor } from '../domain/waiting';
import {
  eventColumns,
  eventTables,
  knownTo,
  referralColumns,
  referralTables,
  type ReferralView,
  type StaffView,
  waitsFor,
} from './referral-columns';
import { type PartnerItem, type ShownEvent } from './shown-referral';

export interface ReferralListRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly direction?: ReferralDirection | undefined;
  readonly mode?: ReferralMode | undefined;
  readonly status?: ReferralStatus | undefined;
  readonly open?: boolean | undefined;
  readonly contactId?: string | undefined;
  readonly clientId?: string | undefined;
  readonly ownerId?: string | undefined;
  readonly waitsFor?: WaitsFor | undefined;
  readonly overdue?: boolean | undefined;
  readonly sort?: ReferralSort | undefined;
}

/** What a partner can ask its referrals for. */
export interface PartnerListRequest extends Pick<
  ReferralListRequest,
  'limit' | 'cursor' | 'direction' | 'status' | 'open'
> {
  /** The number of a change: only what changed after it, in the order of its changes. */
  readonly changedSince?: number | undefined;
}

/** Which staff reads the list. */
interface ReferralListAudience {
  readonly libraryId: string;
  readonly view: StaffView;
  readonly reach: ClientReach;
}

/** One referral with its events, and what the rules need to say which moves are open. */
export interface ReferralRow<Item extends object = object> {
  readonly item: Item;
  readonly events: readonly ShownEvent[];
  readonly status: ReferralStatus;
  readonly mode: ReferralMode;
  readonly direction: ReferralDirection;
  readonly expiresAt: Date | null;
  readonly personErasedAt: Date | null;
  readonly clientBranchId: string | null;
  readonly version: number;
}

const newestFirst: KeysetOrder = {
  name: 'newest',
  keys: [{ expression: 'referral.id', type: 'uuid' }],
  direction: 'desc',
};

const longestWaitingFirst: KeysetOrder = {
  name: 'longest-waiting',
  keys: [
    { expression: `coalesce(referral.waits_until, 'infinity')`, type: 'timestamptz' },
    { expression: 'referral.id', type: 'uuid' },
  ],
  direction: 'asc',
};

const orders: Readonly<Record<ReferralSort, KeysetOrder>> = {
  newest: newestFirst,
  waitsUntil: longestWaitingFirst,
};

/** The order of their last changes, which is that of commits: nothing comes to stand before what was read. */
export const lastChangedLast: KeysetOrder = {
  name: 'changes',
  keys: [{ expression: 'referral.change', type: 'bigint' }],
  direction: 'asc',
};

const libraryColumn = 'referral.library_id';

const listFor = (view: ReferralView) =>
  new KeysetList({
    name: `referrals_${view}`,
    select:
      view === 'partner' ? `${referralColumns[view]}, referral.change` : referralColumns[view],
    from: referralTables[view],
    libraryColumn,
    where: [knownTo[view]],
    filters: {
      direction: 'referral.direction = ?',
      mode: 'referral.mode = ?',
      status: 'referral.status = ?',
      open: '(referral.ended_at is null) = ?',
      contactId: 'referral.contact_id = ?',
      clientId: 'referral.client_id = ?',
      ownerId: 'referral.owner_id = ?',
      waitsFor: `referral.ended_at is null and ${waitsFor} = ?`,
      overdue: `(coalesce(referral.waits_until, 'infinity') < now()) = ?`,
      changedSince: 'referral.change > ?::bigint',
      reach: 'client.branch_id is not distinct from ?::uuid',
    },
  });

/** Tests hold their plans to their indexes. */
export const referralLists = {
  identity: listFor('identity'),
  initials: listFor('initials'),
  partner: listFor('partner'),
};

const readFor = (view: ReferralView, condition = ''): Statement => ({
  name: `referral_${view}`,
  text: `
    select row_to_json(item) as item, history.events, referral.status, referral.mode, referral.direction,
      referral.expires_at as "expiresAt", referral.person_erased_at as "personErasedAt",
      client.branch_id as "clientBranchId", referral.version
    from ${referralTables[view]}
    cross join lateral (select ${referralColumns[view]}) as item
    cross join lateral (
      select json_agg(json_build_object(${eventColumns[view]}) order by event.position) as events
      from ${eventTables[view]}
      where event.library_id = referral.library_id and event.referral_id = referral.id
    ) as history
    where ${libraryColumn} = $1 and referral.id = $2 and ${knownTo[view]} ${condition}`,
});

const singles = {
  identity: readFor('identity'),
  initials: readFor('initials'),
  partner: readFor('partner', 'and referral.contact_id = $3'),
};

/** How many referrals wait for a partner as their target. */
export interface WaitingReferrals {
  readonly toAnswer: number;
  readonly overdue: number;
  readonly underWay: number;
}

const countWaiting: Statement = {
  name: 'waiting_referrals',
  text: `
    select count(*) filter (where referral.status = 'sent')::integer as "toAnswer",
      count(*) filter (where referral.waits_until < $3)::integer as overdue,
      count(*) filter (where referral.status not in ('draft', 'sent'))::integer as "underWay"
    from referrals as referral
    where ${libraryColumn} = $1 and referral.contact_id = $2 and referral.direction = 'outbound'
      and referral.ended_at is null`,
};

/** Reads of referrals. A partner's reads always name the contact that it is. */
@Injectable()
export class ReferralReader {
  constructor(private readonly reads: ReadPath) {}

  list(
    { libraryId, view, reach }: ReferralListAudience,
    { limit, cursor, sort = 'newest', ...wanted }: ReferralListRequest,
  ): Promise<JsonPage> {
    const order = orders[sort];
    const filters = { ...wanted, reach: branchOfReach(reach) };
    return referralLists[view].page(this.reads, libraryId, { order, filters, limit, cursor });
  }

  listForPartner(
    libraryId: string,
    contactId: string,
    { limit, cursor, direction, status, open, changedSince }: PartnerListRequest,
  ): Promise<JsonPage> {
    const filters = { direction, status, open, contactId, changedSince };
    return referralLists.partner.page(this.reads, libraryId, {
      order: changedSince === undefined ? newestFirst : lastChangedLast,
      filters,
      limit,
      cursor,
    });
  }

  async waitingFor(libraryId: string, contactId: string, now: Date): Promise<WaitingReferrals> {
    const values = [libraryId, contactId, now];
    const counted = await this.reads.row<WaitingReferrals & object>(
      libraryId,
      countWaiting,
      values,
    );
    return counted ?? { toAnswer: 0, overdue: 0, underWay: 0 };
  }

  find(libraryId: string, view: StaffView, id: string): Promise<ReferralRow | undefined> {
    return this.reads.row<ReferralRow & object>(libraryId, singles[view], [libraryId, id]);
  }

  findForPartner(
    libraryId: string,
    contactId: string,
    id: string,
  ): Promise<ReferralRow<PartnerItem> | undefined> {
    return this.reads.row<ReferralRow<PartnerItem> & object>(libraryId, singles.partner, [
      libraryId,
      id,
      contactId,
    ]);
  }
}
