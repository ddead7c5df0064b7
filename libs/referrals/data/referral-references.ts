import { invalidField } from '#kernel';
import { violates } from '#platform/database';

/** What a referral points at, by the constraint that says when it does not exist. */
const references = [
  ['referrals_consent_id_fkey', '/consentId', 'unknown_consent'],
  ['referrals_owner_id_fkey', '/ownerId', 'unknown_user'],
] as const;

/** @throws DomainError invalid at the reference to something that this library does not have. */
export async function refusingUnknownReferences<Result>(write: Promise<Result>): Promise<Result> {
  try {
    return await write;
  } catch (error) {
    const broken = references.find(([constraint]) => violates(error, constraint));
    if (broken) throw invalidField(broken[1], broken[2]);
    throw error;
  }
}
