import { DomainError, notFound } from '#kernel';

export function localPartnershipNotFound(): DomainError {
  return notFound('local_partnership_not_found');
}

export function memberNotFound(): DomainError {
  return notFound('local_partnership_member_not_found');
}

/** Something was done in it: it can be ended, not removed. */
export function localPartnershipUnderWay(): DomainError {
  return new DomainError('conflict', 'local_partnership_under_way');
}

export function localPartnershipEnded(): DomainError {
  return new DomainError('conflict', 'local_partnership_ended');
}

/** They confirmed something, or have a part in the plan: they can withdraw, not be removed. */
export function memberTookPart(): DomainError {
  return new DomainError('conflict', 'local_partnership_member_took_part');
}

export function memberAlready(): DomainError {
  return new DomainError('conflict', 'local_partnership_member_already');
}

export function memberWithdrawn(): DomainError {
  return new DomainError('conflict', 'local_partnership_member_withdrawn');
}

export function nothingToConfirm(): DomainError {
  return new DomainError('conflict', 'local_partnership_without_goals');
}

/** @param goalsVersion the one that holds */
export function goalsChanged(goalsVersion: number): DomainError {
  return new DomainError('conflict', 'local_partnership_goals_changed', {
    extensions: { goalsVersion },
  });
}
