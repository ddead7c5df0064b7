import { type Whose, whoseSearch } from '../whose';

/** Partnerships that were written down within a year, or three, or ever. */
export const figureSpans = ['year', 'three_years', 'ever'] as const;

type FigureSpan = (typeof figureSpans)[number];

export interface FiguresSearch extends Whose {
  readonly span?: FigureSpan | undefined;
}

export function figuresSearch({ span, ...whose }: FiguresSearch): FiguresSearch {
  return { ...whoseSearch(whose), span: figureSpans.find((one) => one === span) };
}

/** From the first moment that counts to now. */
export function momentsOf(span: FigureSpan, now = new Date()): { from: string; to: string } {
  const years = { year: 1, three_years: 3, ever: now.getUTCFullYear() - 2000 }[span];
  const from = new Date(now);
  from.setUTCFullYear(now.getUTCFullYear() - years);
  return { from: from.toISOString(), to: now.toISOString() };
}
