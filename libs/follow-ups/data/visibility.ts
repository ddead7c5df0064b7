import { type ClientReach } from '#clients';

/** Which follow-ups somebody may know: what is planned with a client is told to those who may know clients. */
export type FollowUpView = 'all' | 'contacts';

/** Who reads. */
export interface FollowUpAudience {
  readonly libraryId: string;
  readonly view: FollowUpView;
  readonly reach: ClientReach;
}

/** The conditions that a view sets to a table of what is planned, by its alias. */
export function inView(view: FollowUpView, alias: string): string[] {
  return view === 'all' ? [] : [`${alias}.contact_id is not null`];
}

/** It is with a contact, or with a client of this branch, or about a referral or a mentoring match of one. */
export function withinReach(alias: string, branch: string): string {
  return `(${alias}.contact_id is not null or exists (
    select from clients as client
    where client.library_id = ${alias}.library_id and client.branch_id is not distinct from ${branch}::uuid
      and client.id = coalesce(${alias}.client_id, (
        select referral.client_id from referrals as referral
        where referral.library_id = ${alias}.library_id and referral.id = ${alias}.referral_id), (
        select match.client_id from mentoring_matches as match
        where match.library_id = ${alias}.library_id and match.id = ${alias}.match_id))))`;
}

/** The same of a table called `follow_up`, for those who read follow-ups together with other things. */
export function followUpWithinReach(branch: string): string {
  return withinReach('follow_up', branch);
}
