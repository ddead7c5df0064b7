import { Injectable } from '@nestjs/common';
import { type Caller, Clock } from '#kernel';
import { type JsonPage, JsonResource } from '#platform/database';
import { type ClientReach, isWithinReach } from '#clients';
import { type StaffView } from './data/referral-columns';
import { type PartnerListRequest, ReferralReader, type ReferralRow } from './data/referral.reader';
import { type PartnerItem, type ShownEvent } from './data/shown-referral';
import { movesOpenTo } from './domain/move.rules';
import { type Party, sideOf } from './domain/party';
import { referralNotFound } from './domain/referral.errors';
import { undoableUntil } from './domain/undo.rules';
import { openMove, type OpenMove } from './open-move';
import { ReferralDisclosuresService, type ShownReferral } from './referral-disclosures.service';

/** Who among the staff reads, and how much of the client they may know. */
export interface StaffAudience {
  readonly libraryId: string;
  readonly view: StaffView;
  readonly reach: ClientReach;
  readonly mayMove: boolean;
}

/** The partner that reads, and who reads for it: a token, or the holder of a link. */
export interface PartnerAudience extends Caller {
  readonly contactId: string;
  readonly mayMove: boolean;
}

/** A referral with its events, and with what the reader can do now. */
type Shown<Item> = Item & {
  readonly events: readonly ShownEvent[];
  readonly moves: readonly OpenMove[];
  readonly undoableUntil: Date | null;
};

/** A referral as its partner sees it. */
export type PartnerReferral = Shown<PartnerItem>;

/** Reads referrals: one with its events and with what the reader can do now, and a partner's list. */
@Injectable()
export class ReferralReadingService {
  constructor(
    private readonly reader: ReferralReader,
    private readonly disclosures: ReferralDisclosuresService,
    private readonly clock: Clock,
  ) {}

  /** For staff. Who may not move referrals is offered no move. */
  async readForStaff(staff: StaffAudience, id: string): Promise<JsonResource> {
    const row = found(await this.reader.find(staff.libraryId, staff.view, id));
    if (!isWithinReach(staff.reach, { branchId: row.clientBranchId })) throw referralNotFound();
    return resource(row, this.show(row, 'library', staff.mayMove));
  }

  /** For the partner that the contact is. @throws DomainError not_found when it takes no part. */
  async readForPartner(partner: PartnerAudience, id: string): Promise<JsonResource> {
    const row = await this.findForPartner(partner, id);
    return resource(row, this.show(row, 'partner', partner.mayMove));
  }

  /** The same, for a door that draws it itself. @throws DomainError not_found when it takes no part. */
  async showToPartner(partner: PartnerAudience, id: string): Promise<PartnerReferral> {
    return this.show(await this.findForPartner(partner, id), 'partner', partner.mayMove);
  }

  /** The referrals that the partner takes part in, the newest first. */
  async listForPartner(partner: PartnerAudience, request: PartnerListRequest): Promise<JsonPage> {
    const { libraryId, contactId } = partner;
    const page = await this.reader.listForPartner(libraryId, contactId, request);
    const { data } = JSON.parse(page.text) as { data: ShownReferral[] };
    await this.leaveReceipts(partner, data);
    return page;
  }

  private async findForPartner(
    partner: PartnerAudience,
    id: string,
  ): Promise<ReferralRow<PartnerItem>> {
    const row = found(await this.reader.findForPartner(partner.libraryId, partner.contactId, id));
    await this.leaveReceipts(partner, [row.item]);
    return row;
  }

  /** Made of the very answer that goes out, so that they say what was shown and nothing else. */
  private leaveReceipts(partner: PartnerAudience, items: readonly ShownReferral[]): Promise<void> {
    return this.disclosures.shown(partner, partner.contactId, items);
  }

  private show<Item extends object>(
    row: ReferralRow<Item>,
    party: Party['kind'],
    mayMove: boolean,
  ): Shown<Item> {
    const history = row.events.map(({ at, ...event }) => ({ ...event, occurredAt: new Date(at) }));
    const side = sideOf(party, row.direction);
    const now = this.clock.now();
    const mayAct = mayMove && row.personErasedAt === null;
    return {
      ...row.item,
      events: row.events,
      moves: mayAct ? movesOpenTo(side, row, history, now).map((rule) => openMove(rule, row)) : [],
      undoableUntil: mayAct ? undoableUntil(side, history, now) : null,
    };
  }
}

function found<Row>(row: Row | undefined): Row {
  if (!row) throw referralNotFound();
  return row;
}

function resource({ version }: ReferralRow, shown: object): JsonResource {
  return new JsonResource(JSON.stringify(shown), version);
}
