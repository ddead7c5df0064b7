import { Text, WholeNumberInQuery } from './fields';

/** What every list takes (design: keyset only, never OFFSET). */
export class ListQuery {
  @WholeNumberInQuery({
    min: 1,
    max: 100,
    optional: true,
    description: 'How many items a page holds; 25 if left out.',
  })
  readonly limit: number = 25;

  @Text({
    // The keys of a row are in it: the longest name in the widest letters, in base64.
    max: 4000,
    optional: true,
    description: 'Where to go on: `page.nextCursor` of the page before.',
  })
  readonly cursor?: string;
}
