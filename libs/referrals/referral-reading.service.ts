import { Injectable } from '@nestjs/common';
import { type Caller, Clock } from '#kernel';
import { type JsonPage, JsonResource } from '#platform/database';
import { type ClientReach, isWithinReach } from '#clients';
import { type StaffView } from './data/referral-columns';
import { type ReferralListRequest, ReferralReader, type ReferralRow } from './data/referral.reader';
import { movesOpenTo } from './domain/move.rules';
import { type Party, sideOf } from './domain/party';
import { type MoveRule } from './domain/referral-status';
import { referralNotFound } from './domain/referral.errors';
import { undoableUntil } from './domain/undo.rules';
import { ReferralDisclosuresService, type ShownReferral } from './referral-disclosures.service';

/** A move that the reader could make now, with what it asks for. */
export interface OpenMove {
  readonly to: string;
  readonly reasons: readonly string[];
  readonly outcomes: readonly string[];
  readonly needsAppointment: boolean;
  readonly needsConsent: boolean;
}

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
    const row = await this.reader.find(staff.libraryId, staff.view, id);
    if (row && !isWithinReach(staff.reach, { branchId: row.clientBranchId })) {
      throw referralNotFound();
    }
    return this.present(row, 'library', staff.mayMove);
  }

  /** For the partner that the contact is. @throws DomainError not_found when it takes no part. */
  async readForPartner(partner: PartnerAudience, id: string): Promise<JsonResource> {
    const row = await this.reader.findForPartner(partner.libraryId, partner.contactId, id);
    if (row) await this.leaveReceipts(partner, [row.item]);
    return this.present(row, 'partner', partner.mayMove);
  }

  /** The referrals that the partner takes part in, the newest first. */
  async listForPartner(partner: PartnerAudience, request: ReferralListRequest): Promise<JsonPage> {
    const { libraryId, contactId } = partner;
    const page = await this.reader.listForPartner(libraryId, contactId, request);
    const { data } = JSON.parse(page.text) as { data: ShownReferral[] };
    await this.leaveReceipts(partner, data);
    return page;
  }

  /** Made of the very answer that goes out, so that they say what was shown and nothing else. */
  private leaveReceipts(partner: PartnerAudience, items: readonly ShownReferral[]): Promise<void> {
    return this.disclosures.shown(partner, partner.contactId, items);
  }

  private present(
    row: ReferralRow | undefined,
    party: Party['kind'],
    mayMove: boolean,
  ): JsonResource {
    if (!row) throw referralNotFound();
    const history = row.events.map(({ at, ...event }) => ({ ...event, occurredAt: new Date(at) }));
    const side = sideOf(party, row.direction);
    const now = this.clock.now();
    const mayAct = mayMove && row.personErasedAt === null;
    const shown = {
      ...row.item,
      events: row.events,
      moves: mayAct ? movesOpenTo(side, row, history, now).map((rule) => openMove(rule, row)) : [],
      undoableUntil: mayAct ? undoableUntil(side, history, now) : null,
    };
    return new JsonResource(JSON.stringify(shown), row.version);
  }
}

function openMove({ to, needs }: MoveRule, { mode }: ReferralRow): OpenMove {
  return {
    to,
    reasons: needs?.reason ?? [],
    outcomes: needs?.outcome ?? [],
    needsAppointment: needs?.schedule ?? false,
    needsConsent: mode === 'referral' && (needs?.consent ?? false),
  };
}
