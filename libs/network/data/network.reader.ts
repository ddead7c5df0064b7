import { Injectable } from '@nestjs/common';
import { type PartnershipStage } from '#partnerships';
import { ReadPath, type Statement } from '#platform/database';
import { type TieFacts } from '../domain/tie';

/** Somebody around the library, and what went on with them. */
export interface NetworkRow extends TieFacts {
  readonly contact: {
    readonly id: string;
    readonly name: string;
    readonly kind: string | null;
    readonly sector: string | null;
  };
  /** The furthest that a partnership with it has come, of those that have not ended. */
  readonly stage: PartnershipStage | null;
  /** For whom it offers something. */
  readonly audiences: readonly string[];
}

/** More than a picture can show and a table is read for. */
const MOST = 60;

/** The stages of partnerships that have not ended, the furthest first; what sleeps has come less far than what does not. */
const stages = [
  'active',
  'agreed',
  'invited',
  'selected',
  'analysed',
  'identified',
  'dormant',
] as const satisfies readonly PartnershipStage[];

const referrals = (direction: 'outbound' | 'inbound'): string => `(
        select count(*)::integer from referrals as referral
        where referral.library_id = $1 and referral.contact_id = contact.id and referral.direction = '${direction}'
          and referral.status <> 'entered_in_error' and referral.sent_at >= $2)`;

const readNetwork: Statement = {
  name: 'network',
  text: `
    select known.contact, known.stage, known.audiences, known.interactions,
      known."referralsSent", known."referralsReceived"
    from (
      select contact.id,
        json_build_object(
          'id', contact.id, 'name', contact.name, 'kind', contact.kind, 'sector', contact.sector) as contact,
        (select partnership.stage from partnerships as partnership
          where partnership.library_id = $1 and partnership.contact_id = contact.id
            and partnership.stage = any($3::text[])
          order by array_position($3::text[], partnership.stage::text) limit 1) as stage,
        array(
          select distinct audience from resource_entries as entry, unnest(entry.audiences) as audience
          where entry.library_id = $1 and entry.contact_id = contact.id and entry.side = 'offers'
          order by audience) as audiences,
        (select count(*)::integer from interaction_contacts as taking_part
          where taking_part.library_id = $1 and taking_part.contact_id = contact.id
            and taking_part.occurred_at >= $2) as interactions,
        ${referrals('outbound')} as "referralsSent",
        ${referrals('inbound')} as "referralsReceived"
      from contacts as contact
      where contact.library_id = $1 and contact.archived_at is null
    ) as known
    where known.stage is not null or known.interactions > 0
      or known."referralsSent" > 0 or known."referralsReceived" > 0
    order by known.interactions + 2 * (known."referralsSent" + known."referralsReceived") desc,
      known.stage is null, known.id
    limit ${MOST}`,
};

/** Who stands around the library. */
@Injectable()
export class NetworkReader {
  constructor(private readonly reads: ReadPath) {}

  /** The strongest ties first. */
  read(libraryId: string, since: Date): Promise<NetworkRow[]> {
    return this.reads.rows<NetworkRow & object>(libraryId, readNetwork, [libraryId, since, stages]);
  }
}
