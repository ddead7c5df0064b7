import { invalidField } from '#kernel';
import { violates } from '#platform/database';
import { profileExists } from '../domain/mentoring.errors';

/** What mentoring points at, by the constraint that says when it does not exist. */
const references = [
  ['mentor_branches_branch_id_fkey', '/branchIds', 'unknown_branch'],
  ['mentoring_requests_branch_id_fkey', '/branchId', 'unknown_branch'],
  ['mentoring_requests_owner_id_fkey', '/ownerId', 'unknown_user'],
] as const;

/** @throws DomainError invalid at the reference to something that this library does not have. */
export async function refusingUnknownReferences<Result>(write: Promise<Result>): Promise<Result> {
  try {
    return await write;
  } catch (error) {
    const broken = references.find(([constraint]) => violates(error, constraint));
    if (broken) throw invalidField(broken[1], broken[2]);
    if (violates(error, 'mentor_profiles_contact_id_key')) throw profileExists();
    throw error;
  }
}
