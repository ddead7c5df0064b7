import { Injectable } from '@nestjs/common';
import { type ContactKind } from '#contacts';
import { ReadPath, type Statement } from '#platform/database';
import { firstAnswer } from '#referrals';
import { type Candidate } from '../domain/suggestion.rules';

/** A candidate as it is read: whether it is full is a matter of the library's day. */
export type ReadCandidate = Omit<Candidate, 'isFull'> & { readonly fullUntil: string | null };

/** More partners of one kind than a library works with; those with whom it has worked come first. */
const most = 200;

const findCandidates: Statement = {
  name: 'partner_candidates',
  text: `
    with partners as (
      select contact.library_id, contact.id, contact.name, contact.tags, contact.languages, contact.city,
        contact.full_until
      from contacts as contact
      where contact.library_id = $1 and contact.kind = $2 and contact.archived_at is null
      order by exists (
        select from referrals as referral
        where referral.library_id = contact.library_id and referral.contact_id = contact.id
      ) desc, contact.id desc
      limit $4
    )
    select partner.id, partner.name, partner.tags, partner.languages, partner.city,
      partner.full_until::text as "fullUntil", history.*
    from partners as partner
    cross join lateral (
      select
        count(*) filter (where referral.ended_at is null and referral.sent_at is not null)::integer as open,
        count(answer.at)::integer as answered,
        count(*) filter (where referral.status = 'expired'
          or referral.status = 'sent' and referral.waits_until < now())::integer as unanswered,
        (percentile_cont(0.5) within group (order by extract(epoch from answer.at - referral.sent_at))
          / 3600)::float8 as "medianHours"
      from referrals as referral
      cross join lateral ${firstAnswer('accepted', 'declined')} as answer
      where referral.library_id = partner.library_id and referral.contact_id = partner.id
        and referral.direction = 'outbound' and referral.mode = 'referral' and referral.sent_at >= $3
        and referral.status <> 'entered_in_error'
    ) as history`,
};

/** Reads the partners of a kind, with what became of the referrals to them. */
@Injectable()
export class CandidateReader {
  constructor(private readonly reads: ReadPath) {}

  find(libraryId: string, kind: ContactKind, since: Date): Promise<ReadCandidate[]> {
    return this.reads.rows<ReadCandidate & object>(libraryId, findCandidates, [
      libraryId,
      kind,
      since,
      most,
    ]);
  }
}
