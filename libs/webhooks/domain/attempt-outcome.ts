/** How an attempt ended. While it runs it has no outcome. */
export const webhookOutcomes = [
  /** Taken: the answer was 2xx. */
  'sent',
  /** Its endpoint is disabled. */
  'unwanted',
  /** The answer was 410: the endpoint wants nothing any more. */
  'gone',
  /** Any other answer, or none. */
  'deferred',
  /** The worker ended in the middle of it. Whether it arrived is not known. */
  'interrupted',
] as const;

export type WebhookOutcome = (typeof webhookOutcomes)[number];

export interface WebhookResult {
  readonly outcome: WebhookOutcome;
  readonly statusCode: number | null;
  /** The beginning of the answer, or why there was none. */
  readonly reply: string | null;
}

const gone = 410;

/** What an answer with this status means. A redirect is not followed: whoever moves says so by changing the address. */
export function outcomeOfStatus(status: number): 'sent' | 'gone' | 'deferred' {
  if (status >= 200 && status < 300) return 'sent';
  return status === gone ? 'gone' : 'deferred';
}
