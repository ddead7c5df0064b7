import { DomainError, notFound } from '#kernel';

/** At most so many endpoints of one partner. */
export const mostEndpoints = 10;

export function webhookNotFound(): DomainError {
  return notFound('webhook_not_found');
}

export function webhookMessageNotFound(): DomainError {
  return notFound('webhook_message_not_found');
}

export function webhookDisabled(): DomainError {
  return new DomainError('conflict', 'webhook_disabled');
}

export function tooManyWebhooks(): DomainError {
  return new DomainError('conflict', 'too_many_webhooks', { parameters: { most: mostEndpoints } });
}
