/** The spans that can be looked at, in days. */
export const spans = [91, 365, 1095] as const;

export type SpanDays = (typeof spans)[number];

export interface NetworkSearch {
  readonly days?: SpanDays | undefined;
}

export function networkSearch({ days }: NetworkSearch): NetworkSearch {
  return { days: spans.find((one) => one === Number(days)) };
}
