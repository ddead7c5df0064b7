import { DomainError, type FieldFault } from '#kernel';
import { type KeptRequest } from './kept-assignment';

/** So many proposals are made in one transaction: mentors wait for it who are asked elsewhere. */
export const mostPairsAtOnce = 200;

export interface AssignedPairToPublish {
  readonly requestId: string;
  readonly profileId: string;
}

/**
 * The pairs to be proposed, whoever has waited longest first.
 * @param requestIds all that have a mentor, if left out
 * @throws DomainError invalid at `/requestIds`.
 */
export function pairsToPublish(
  assigned: readonly Pick<KeptRequest, 'requestId' | 'profileId'>[],
  requestIds?: readonly string[],
): AssignedPairToPublish[] {
  const faults = (requestIds ?? []).flatMap((requestId, at): FieldFault[] => {
    const found = assigned.find((one) => one.requestId === requestId);
    const pointer = `/requestIds/${at}`;
    if (!found) return [{ pointer, code: 'not_in_assignment' }];
    return found.profileId === null ? [{ pointer, code: 'request_has_no_mentor' }] : [];
  });
  const pairs = assigned.flatMap(({ requestId, profileId }) =>
    profileId !== null && (requestIds?.includes(requestId) ?? true)
      ? [{ requestId, profileId }]
      : [],
  );
  if (pairs.length > mostPairsAtOnce) {
    const parameters = { most: mostPairsAtOnce };
    faults.push({ pointer: '/requestIds', code: 'too_many_pairs', parameters });
  }
  if (faults.length > 0) throw new DomainError('invalid', 'invalid_request', { faults });
  return pairs;
}
