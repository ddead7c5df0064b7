/** The spans of time that a report can be asked for. */
export const spans = ['quarter', 'year', 'three_years'] as const;

export type Span = (typeof spans)[number];

const months: Readonly<Record<Span, number>> = { quarter: 3, year: 12, three_years: 36 };

/** The span as the API takes it: back from the end of today. */
export function spanUntil(today: Date, span: Span): { from: string; to: string } {
  const to = new Date(
    Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate() + 1),
  );
  const from = new Date(to);
  from.setUTCMonth(from.getUTCMonth() - months[span]);
  return { from: from.toISOString(), to: to.toISOString() };
}
