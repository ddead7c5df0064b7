import { invalidField } from '#kernel';
import { type Consent, type ConsentDetails } from './consent';

/** Whether the consent holds at this instant. */
export function isInForce(
  { givenAt, until, withdrawnAt }: Pick<Consent, 'givenAt' | 'until' | 'withdrawnAt'>,
  at: Date,
): boolean {
  return givenAt <= at && !(until && until <= at) && !(withdrawnAt && withdrawnAt <= at);
}

/** @throws DomainError at the field when it names nothing, was given in the future, or ends before it begins. */
export function checkConsent({ fields, givenAt, until }: ConsentDetails, now: Date): void {
  if (fields.length === 0) throw invalidField('/fields', 'array_min_size', { first: 1 });
  if (givenAt > now) throw invalidField('/givenAt', 'in_future');
  if (until && until <= givenAt) throw invalidField('/until', 'before_beginning');
}
