import { invalidField } from '#kernel';
import { isPublicAddress, literalAddress } from '#platform/web';

/**
 * Refuses at once what could never be sent to. Where a name leads is looked at when something is sent, because it may
 * lead elsewhere by then.
 * @throws DomainError invalid at `/url`.
 */
export function checkWebhookAddress(address: string, mayBePrivate: boolean): void {
  if (!URL.canParse(address)) throw invalidField('/url', 'url');
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') throw invalidField('/url', 'url_with_password');
  if (mayBePrivate) return;
  if (url.protocol !== 'https:') throw invalidField('/url', 'url_without_tls');
  const literal = literalAddress(url);
  if (literal !== undefined && !isPublicAddress(literal)) {
    throw invalidField('/url', 'url_not_public');
  }
}
