import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  JsonPage,
  type PageRequest,
  ReadPath,
  readKeysetPage,
  type Statement,
} from '#platform/database';
import { searchRanks } from '../domain/search-words';
import { type WantedWord, wantedWords } from '../domain/search-query';
import {
  ContactConditions,
  type ContactFilterName,
  type ContactFilters,
} from '../contact-conditions';
import { contactRow, contactShelves } from './contact-columns';
import { ContactWordReader, rangesOf, type WordRange } from './contact-word.reader';

export interface ContactSearchRequest extends ContactFilters, PageRequest {
  readonly q: string;
  readonly archived?: boolean | undefined;
}

/** Before the first: no rank is so low. */
const beginning = [0, '', '00000000-0000-0000-0000-000000000000'];

const inOrderOfRanks = `array[${Object.values(searchRanks).join(', ')}]::smallint[]`;

/**
 * Contacts by the words that somebody looks for, best rank first (ADR 0008). The words lie in an index in the order in
 * which they are answered: the rarest of those wanted leads through it, and each contact that it comes by is asked for
 * the others. It stops when the page is full, so a page costs a page, however many contacts have the word.
 */
@Injectable()
export class ContactSearchReader {
  private readonly statements = new Map<string, Statement>();

  constructor(
    private readonly reads: ReadPath,
    private readonly words: ContactWordReader,
    private readonly conditions: ContactConditions,
  ) {}

  async page(
    libraryId: string,
    { q, limit, cursor, archived = false, ...filters }: ContactSearchRequest,
  ): Promise<JsonPage> {
    const [leading, ...others] = await this.words.rarestFirst(libraryId, wantedWords(q));
    if (!leading) return new JsonPage([], null);
    const present = this.filterNames().filter((name) => filters[name] !== undefined);
    return readKeysetPage(
      this.reads,
      libraryId,
      { limit, cursor },
      {
        order: 'search',
        keyCount: beginning.length,
        statementFor: () => this.statement(present, archived),
        valuesFor: (after, rows) => [
          libraryId,
          ...columnsOf(rangesOf(leading)),
          ...otherColumns(others),
          others.length,
          ...(after.length > 0 ? after : beginning),
          rows,
          ...present.map((name) => filters[name]),
        ],
      },
    );
  }

  /** The statement for a combination of filters; tests look at its plan. */
  statement(filters: readonly ContactFilterName[], archived: boolean): Statement {
    const combination = [archived, ...filters].join();
    const known = this.statements.get(combination);
    if (known) return known;
    const all = this.conditions.all;
    const made = compose(
      filters.map((filter) => all[filter]),
      archived,
    );
    this.statements.set(combination, made);
    return made;
  }

  private filterNames(): ContactFilterName[] {
    return Object.keys(this.conditions.all) as ContactFilterName[];
  }
}

const valuesBeforeFilters = 11;

/**
 * Each condition on a word is a scalar subquery, so that PostgreSQL asks it of one contact after the other, in order,
 * and never of all of them at once.
 */
function compose(filters: readonly string[], archived: boolean): Statement {
  const conditions = [
    'contact.library_id = $1',
    'contact.id = word.contact_id',
    archived ? contactShelves.archived : contactShelves.atWork,
    ...filters.map((condition, at) =>
      condition.replaceAll('?', `$${valuesBeforeFilters + 1 + at}`),
    ),
  ];
  const text = `
    select row_to_json(item)::text as json, json_build_array(hit.rank, hit.word, hit.contact_id)::text as keys
    from (
      select found.contact_id, found.rank, found.word
      from unnest(${inOrderOfRanks}) as rank (number)
      cross join lateral (
        select one.contact_id, one.rank, one.word
        from unnest($2::text[], $3::text[]) as range (low, high)
        cross join lateral (
          select word.contact_id, word.rank, word.word
          from contact_words as word
          where word.library_id = $1 and word.rank = rank.number
            and word.word >= range.low and word.word < range.high
            and (word.rank, word.word, word.contact_id) > ($8::smallint, $9::text, $10::uuid)
            and (select true from contacts as contact where ${conditions.join(' and ')})
            and (select count(*) = $7 from (
              select from unnest($4::integer[], $5::text[], $6::text[]) as other (number, low, high)
              join contact_words as also
                on also.library_id = $1 and also.contact_id = word.contact_id
                and also.word >= other.low and also.word < other.high
              group by other.number) as matched)
            and not (select coalesce(bool_or((better.rank, better.word) < (word.rank, word.word)), false)
              from unnest($2::text[], $3::text[]) as again (low, high)
              join contact_words as better
                on better.library_id = $1 and better.contact_id = word.contact_id
                and better.word >= again.low and better.word < again.high)
          order by word.word, word.contact_id
          limit $11
        ) as one
        order by one.word, one.contact_id
        limit $11
      ) as found
      limit $11
    ) as hit
    join ${contactRow.from} on ${contactRow.libraryColumn} = $1 and contact.id = hit.contact_id
    cross join lateral (select ${contactRow.select}) as item
    order by hit.rank, hit.word, hit.contact_id`;
  return {
    name: `contact_search_${createHash('sha1').update(text).digest('hex').slice(0, 12)}`,
    text,
  };
}

function columnsOf(ranges: readonly WordRange[]): readonly (readonly string[])[] {
  return [ranges.map(({ low }) => low), ranges.map(({ high }) => high)];
}

function otherColumns(others: readonly WantedWord[]): readonly (readonly unknown[])[] {
  const ranges = others.flatMap((beginnings, number) =>
    rangesOf(beginnings).map((range) => ({ number, ...range })),
  );
  return [ranges.map(({ number }) => number), ...columnsOf(ranges)];
}
