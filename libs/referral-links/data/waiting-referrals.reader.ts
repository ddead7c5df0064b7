import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement } from '#platform/database';
import { type ReferralStatus } from '#referrals';

/** A referral that waits for a partner, and the link to it. */
export interface WaitingReferral {
  readonly need: string;
  readonly status: ReferralStatus;
  readonly respondBy: Date | null;
  readonly linkId: string;
}

const most = 50;

/** Those without an answer first, and of them those that are due first. What was revoked is not offered elsewhere. */
const waitingReferrals: Statement = {
  name: 'waiting_referrals',
  text: `
    select referral.need, referral.status, referral.respond_by as "respondBy", link.id as "linkId"
    from referrals as referral
    cross join lateral (
      select link.id from referral_links as link
      join tokens as token on token.library_id = link.library_id and token.id = link.id
      where link.library_id = referral.library_id and link.referral_id = referral.id
        and link.party = 'partner' and token.revoked_at is null
      order by link.id desc limit 1
    ) as link
    where referral.library_id = $1 and referral.contact_id = $2 and referral.id <> $3
      and referral.direction = 'outbound' and referral.sent_at is not null and referral.ended_at is null
    order by referral.status <> 'sent', referral.respond_by nulls last, referral.id
    limit ${most}`,
};

@Injectable()
export class WaitingReferralsReader {
  constructor(private readonly reads: ReadPath) {}

  /** What waits for the partner besides the referral that it is looking at. */
  findBeside(libraryId: string, contactId: string, referralId: string): Promise<WaitingReferral[]> {
    return this.reads.rows<WaitingReferral & object>(libraryId, waitingReferrals, [
      libraryId,
      contactId,
      referralId,
    ]);
  }
}
