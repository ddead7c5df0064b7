import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { JsonResource } from '#platform/database';
import { type StaffView } from './data/referral-columns';
import { ReferralReader, type ReferralRow } from './data/referral.reader';
import { type PartnerItem, type ShownEvent } from './data/shown-referral';
import { movesOpenTo } from './domain/move.rules';
import { type Party, sideOf } from './domain/party';
import { referralNotFound } from './domain/referral.errors';
import { undoableUntil } from './domain/undo.rules';
import { openMove, type OpenMove } from './open-move';

/** Who among the staff reads, and how much of the client they may know. */
export interface StaffAudience {
  readonly libraryId: string;
  readonly view: StaffView;
  readonly mayMove: boolean;
}

/** The partner that reads. */
export interface PartnerAudience {
  readonly libraryId: string;
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

/** Reads one referral with its events, and with what the reader can do now. */
@Injectable()
export class ReferralReadingService {
  constructor(
    private readonly reader: ReferralReader,
    private readonly clock: Clock,
  ) {}

  /** For staff. Who may not move referrals is offered no move. */
  async readForStaff(staff: StaffAudience, id: string): Promise<JsonResource> {
    const row = found(await this.reader.find(staff.libraryId, staff.view, id));
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

  private async findForPartner(
    { libraryId, contactId }: PartnerAudience,
    id: string,
  ): Promise<ReferralRow<PartnerItem>> {
    return found(await this.reader.findForPartner(libraryId, contactId, id));
  }

  private show<Item extends object>(
    row: ReferralRow<Item>,
    party: Party['kind'],
    mayMove: boolean,
  ): Shown<Item> {
    const history = row.events.map(({ at, ...event }) => ({ ...event, occurredAt: new Date(at) }));
    const side = sideOf(party, row.direction);
    const now = this.clock.now();
    return {
      ...row.item,
      events: row.events,
      moves: mayMove ? movesOpenTo(side, row, history, now).map((rule) => openMove(rule, row)) : [],
      undoableUntil: mayMove ? undoableUntil(side, history, now) : null,
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
