import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement } from '#platform/database';
import { firstAnswer } from '#referrals';
import { type AnswerTime, type ReferralCount } from '../domain/reciprocity';
import { type Span } from './span';

export interface NamedContact {
  readonly id: string;
  readonly name: string;
}

const sentInSpan = `referral.library_id = $1 and referral.sent_at >= $2 and referral.sent_at < $3
    and referral.status <> 'entered_in_error'`;

const countReferrals: Statement = {
  name: 'count_referrals_both_ways',
  text: `
    select referral.contact_id as "contactId", referral.direction, referral.status, referral.reason, referral.outcome,
      count(*)::integer as referrals,
      count(*) filter (where referral.ended_at is null)::integer as open,
      count(*) filter (
        where acceptance.at is not null and referral.status not in ('sent', 'declined'))::integer as accepted,
      count(*) filter (where referral.waits_until < now())::integer as overdue
    from referrals as referral
    cross join lateral ${firstAnswer('accepted')} as acceptance
    where ${sentInSpan}
    group by 1, 2, 3, 4, 5`,
};

const timeAnswers: Statement = {
  name: 'time_answers_both_ways',
  text: `
    select referral.contact_id as "contactId", referral.direction,
      round((percentile_cont(0.5) within group (
        order by extract(epoch from answer.at - referral.sent_at)) / 3600)::numeric, 1)::float8 as "medianHours"
    from referrals as referral
    cross join lateral ${firstAnswer('accepted', 'declined')} as answer
    where ${sentInSpan} and answer.at is not null
    group by grouping sets ((referral.contact_id, referral.direction), (referral.direction))`,
};

const nameContacts: Statement = {
  name: 'name_contacts_of_report',
  text: `select contact.id, contact.name from contacts as contact where contact.library_id = $1 and contact.id = any($2)`,
};

/** Counts what went both ways; no client is looked at. */
@Injectable()
export class ReciprocityReader {
  constructor(private readonly reads: ReadPath) {}

  counts(libraryId: string, { from, to }: Span): Promise<ReferralCount[]> {
    return this.reads.rows<ReferralCount & object>(libraryId, countReferrals, [
      libraryId,
      from,
      to,
    ]);
  }

  answerTimes(libraryId: string, { from, to }: Span): Promise<AnswerTime[]> {
    return this.reads.rows<AnswerTime & object>(libraryId, timeAnswers, [libraryId, from, to]);
  }

  names(libraryId: string, ids: readonly string[]): Promise<NamedContact[]> {
    return this.reads.rows<NamedContact & object>(libraryId, nameContacts, [libraryId, ids]);
  }
}
