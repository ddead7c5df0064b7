import { Injectable } from '@nestjs/common';
import {
  type JsonPage,
  KeysetList,
  type KeysetOrder,
  ReadPath,
  type Statement,
} from '#platform/database';
import { branchOfReach, type ClientReach } from '#clients';
import { type HistoryEvent, type ReferralDirection, type ReferralMode } from '../domain/referral';
import { type ReferralStatus } from '../domain/referral-status';
import {
  eventColumns,
  eventTables,
  knownTo,
  referralColumns,
  referralTables,
  type ReferralView,
  type StaffView,
} from './referral-columns';

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
}

/** Which staff reads the list. */
interface ReferralListAudience {
  readonly libraryId: string;
  readonly view: StaffView;
  readonly reach: ClientReach;
}

/** An event as the API shows it; the rules read it too. */
export type ShownEvent = Omit<HistoryEvent, 'occurredAt'> & { readonly at: string };

/** A referral as its reader sees it; staff see another `client` than a partner. */
export interface ShownItem extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly client: Readonly<Record<string, unknown>> | null;
}

/** One referral with its events, and what the rules need to say which moves are open. */
export interface ReferralRow {
  readonly item: ShownItem;
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

const libraryColumn = 'referral.library_id';

const listFor = (view: ReferralView) =>
  new KeysetList({
    name: `referrals_${view}`,
    select: referralColumns[view],
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
      reach: 'client.branch_id is not distinct from ?::uuid',
    },
  });

const lists = {
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

/** Reads of referrals. A partner's reads always name the contact that it is. */
@Injectable()
export class ReferralReader {
  constructor(private readonly reads: ReadPath) {}

  list(
    { libraryId, view, reach }: ReferralListAudience,
    { limit, cursor, ...wanted }: ReferralListRequest,
  ): Promise<JsonPage> {
    const filters = { ...wanted, reach: branchOfReach(reach) };
    return lists[view].page(this.reads, libraryId, { order: newestFirst, filters, limit, cursor });
  }

  listForPartner(
    libraryId: string,
    contactId: string,
    { limit, cursor, direction, status, open }: ReferralListRequest,
  ): Promise<JsonPage> {
    const filters = { direction, status, open, contactId };
    return lists.partner.page(this.reads, libraryId, {
      order: newestFirst,
      filters,
      limit,
      cursor,
    });
  }

  find(libraryId: string, view: StaffView, id: string): Promise<ReferralRow | undefined> {
    return this.reads.row<ReferralRow & object>(libraryId, singles[view], [libraryId, id]);
  }

  findForPartner(
    libraryId: string,
    contactId: string,
    id: string,
  ): Promise<ReferralRow | undefined> {
    return this.reads.row<ReferralRow & object>(libraryId, singles.partner, [
      libraryId,
      id,
      contactId,
    ]);
  }
}
