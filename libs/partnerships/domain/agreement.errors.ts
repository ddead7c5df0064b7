import { DomainError, notFound } from '#kernel';

export function agreementNotFound(): DomainError {
  return notFound('agreement_not_found');
}

/** Referrals went under it. */
export function agreementInUse(): DomainError {
  return new DomainError('conflict', 'agreement_in_use');
}
