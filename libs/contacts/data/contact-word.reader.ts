import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement } from '#platform/database';
import { everyWriting, firstWritings } from '../domain/search-words';
import { type WantedWord } from '../domain/search-query';
import { likelyWords, typoVariants } from '../domain/typos';

/** The words from `low` on and before `high`, in the order of their letters' numbers. */
export interface WordRange {
  readonly low: string;
  readonly high: string;
}

/** A word that a library knows, and the ranks at which it is met. */
export interface KnownWord {
  readonly beginnings: WantedWord;
  readonly ranks: readonly number[];
}

/** After every letter and digit. */
const last = '\u{10FFFF}';

/** Ranges that do not overlap: what begins with another beginning is in its range. */
export function rangesOf(beginnings: WantedWord): readonly WordRange[] {
  return beginnings
    .filter((one) => !beginnings.some((other) => other !== one && one.startsWith(other)))
    .map((low) => ({ low, high: low + last }));
}

/**
 * Counting is worth this much: one that is met more often leads past thousands, which takes hardly longer than to count
 * them. Of words that are all met more often, the one leads that is met in the better place.
 */
const countedAtMost = 1_000;

/** How often a word is met, and in what place at best. */
interface Count {
  readonly times: number;
  readonly place: number;
}

const countWords: Statement = {
  name: 'count_contact_words',
  text: `
    select wanted.number, counted.times, counted.place
    from (select distinct number from unnest($2::integer[]) as number) as wanted
    cross join lateral (
      select count(*)::integer as times, coalesce(min(met.rank), 0) as place from (
        select rank.number as rank
        from unnest($2::integer[], $3::text[], $4::text[]) as range (number, low, high)
        cross join unnest(array[${everyWriting.join(', ')}]::smallint[]) as rank (number)
        cross join lateral (
          select from contact_words as word
          where word.library_id = $1 and word.rank = rank.number
            and word.word >= range.low and word.word < range.high
          limit $5
        ) as one
        where range.number = wanted.number
        limit $5
      ) as met
    ) as counted
    order by wanted.number`,
};

/** More words than share a beginning of seven letters, but for one. */
const mostCandidates = 500;

const findVariants: Statement = {
  name: 'find_contact_word_variants',
  text: `
    select distinct known.word
    from contact_word_variants as known
    where known.library_id = $1 and known.variant = any($2::text[])
    limit ${mostCandidates}`,
};

/** Which words a library knows, and how often it meets them. */
@Injectable()
export class ContactWordReader {
  constructor(private readonly reads: ReadPath) {}

  /**
   * The words that are wanted, the rarest first. One that no contact has is taken for a mistyped one that some have.
   * Empty when there is one that nobody can have meant.
   */
  async rarestFirst(
    libraryId: string,
    wanted: readonly WantedWord[],
  ): Promise<readonly KnownWord[]> {
    const counts = await this.count(libraryId, wanted);
    const counted = await Promise.all(
      wanted.map(async (typed, at) => ({
        ...(counts[at] ?? { times: 0, place: 0 }),
        ranks: ranksOf(typed),
        beginnings: counts[at]?.times === 0 ? await this.corrected(libraryId, typed) : typed,
      })),
    );
    if (counted.some(({ beginnings }) => beginnings.length === 0)) return [];
    return counted
      .sort((one, other) => one.times - other.times || one.place - other.place)
      .map(({ beginnings, ranks }) => ({ beginnings, ranks }));
  }

  private async count(libraryId: string, wanted: readonly WantedWord[]): Promise<Count[]> {
    const ranges = wanted.flatMap((beginnings, number) =>
      rangesOf(beginnings).map((range) => ({ number, ...range })),
    );
    return this.reads.rows<Count & object>(libraryId, countWords, [
      libraryId,
      ranges.map(({ number }) => number),
      ranges.map(({ low }) => low),
      ranges.map(({ high }) => high),
      // A word that is alone has nothing to be rarer than.
      wanted.length > 1 ? countedAtMost : 1,
    ]);
  }

  /** The words that are meant by a mistyped one. */
  private async corrected(libraryId: string, typed: WantedWord): Promise<WantedWord> {
    const variants = typed.flatMap(typoVariants);
    if (variants.length === 0) return [];
    const known = await this.reads.rows<{ word: string }>(libraryId, findVariants, [
      libraryId,
      variants,
    ]);
    const words = known.map(({ word }) => word);
    return [...new Set(typed.flatMap((one) => likelyWords(one, words)))];
  }
}

/**
 * Whoever has typed a word in Cyrillic has all its writings looked for, and need not meet them all: each contact would be
 * met in each of them.
 */
function ranksOf(typed: WantedWord): readonly number[] {
  return typed.length > 1 ? firstWritings : everyWriting;
}
