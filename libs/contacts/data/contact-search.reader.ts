import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  JsonPage,
  type PageRequest,
  ReadPath,
  readKeysetPage,
  type Statement,
} from '#platform/database';
import { wantedWords } from '../domain/search-query';
import { fingerprintWanted } from '../domain/word-fingerprint';
import {
  ContactConditions,
  type ContactFilterName,
  type ContactFilters,
} from '../contact-conditions';
import { contactRow, contactShelves } from './contact-columns';
import { ContactWordReader, type KnownWord, rangesOf } from './contact-word.reader';

export interface ContactSearchRequest extends ContactFilters, PageRequest {
  readonly q: string;
  readonly archived?: boolean | undefined;
}

/** Before the first: no rank is so low. */
const beginning = [0, '', '00000000-0000-0000-0000-000000000000'];

/**
 * Contacts by the words that somebody looks for, best rank first (ADR 0008). The words lie in an index in the order in
 * which they are answered: the rarest of those wanted leads through it, and each contact that it comes by, and whose
 * fingerprint does not rule them out, is asked for the others. It stops when the page is full, so a page costs a page,
 * however many contacts have the word.
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
        statementFor: () => this.statement(present, archived, others.length),
        valuesFor: (after, rows) => [
          libraryId,
          ...columnsOf(leading),
          leading.ranks,
          ...(after.length > 0 ? after : beginning),
          rows,
          ...others.flatMap(valuesOf),
          ...present.map((name) => filters[name]),
        ],
      },
    );
  }

  /** The statement for so many words besides the leading one and a combination of filters; tests look at its plan. */
  statement(filters: readonly ContactFilterName[], archived: boolean, otherWords = 0): Statement {
    const combination = [otherWords, archived, ...filters].join();
    const known = this.statements.get(combination);
    if (known) return known;
    const all = this.conditions.all;
    const made = compose(
      filters.map((filter) => all[filter]),
      archived,
      otherWords,
    );
    this.statements.set(combination, made);
    return made;
  }

  private filterNames(): ContactFilterName[] {
    return Object.keys(this.conditions.all) as ContactFilterName[];
  }
}

const valuesOfEvery = 8;
const valuesOfAWord = 3;

/**
 * Each condition on a contact is a scalar subquery, so that PostgreSQL asks it of one contact after the other, in order,
 * and never of all of them at once. The other words stand first, and in a CASE, so that they stay first: most contacts on
 * the way lack one, and nothing else is asked of them; what the index itself tells of that stands before all else.
 */
function compose(filters: readonly string[], archived: boolean, otherWords: number): Statement {
  const afterWords = valuesOfEvery + otherWords * valuesOfAWord;
  const conditions = [
    'contact.library_id = $1',
    'contact.id = word.contact_id',
    archived ? contactShelves.archived : contactShelves.atWork,
    ...filters.map((condition, at) => condition.replaceAll('?', `$${afterWords + 1 + at}`)),
  ];
  const others = Array.from(
    { length: otherWords },
    (_, at) => valuesOfEvery + 1 + at * valuesOfAWord,
  );
  const wanted = [...others.map(mayHaveWord), ...others.map(hasWord), 'true'];
  const text = `
    select row_to_json(item)::text as json, json_build_array(hit.rank, hit.word, hit.contact_id)::text as keys
    from (
      select found.contact_id, found.rank, found.word
      from unnest($4::smallint[]) as rank (number)
      cross join lateral (
        select one.contact_id, one.rank, one.word
        from unnest($2::text[], $3::text[]) as range (low, high)
        cross join lateral (
          select word.contact_id, word.rank, word.word
          from contact_words as word
          where word.library_id = $1 and word.rank = rank.number
            and word.word >= range.low and word.word < range.high
            and (word.rank, word.word, word.contact_id) > ($5::smallint, $6::text, $7::uuid)
            and case when ${wanted.join(' and ')} then
              (select true from contacts as contact where ${conditions.join(' and ')})
              and not (select coalesce(bool_or((better.rank, better.word) < (word.rank, word.word)), false)
                from unnest($2::text[], $3::text[]) as again (low, high)
                join contact_words as better
                  on better.library_id = $1 and better.contact_id = word.contact_id
                  and better.word >= again.low and better.word < again.high)
            end
          order by word.word, word.contact_id
          limit $8
        ) as one
        order by one.word, one.contact_id
        limit $8
      ) as found
      limit $8
    ) as hit
    join ${contactRow.from} on ${contactRow.libraryColumn} = $1 and contact.id = hit.contact_id
    cross join lateral (select ${contactRow.select}) as item
    order by hit.rank, hit.word, hit.contact_id`;
  return {
    name: `contact_search_${createHash('sha1').update(text).digest('hex').slice(0, 12)}`,
    text,
  };
}

/** Whether the contact's fingerprint leaves it possible that it has the word of which these values tell. */
function mayHaveWord(value: number): string {
  return `(word.fingerprint & $${value}::bigint) <> 0`;
}

/** Whether the contact has a word in one of the ranges of which these values tell. */
function hasWord(value: number): string {
  return `(select true
              from unnest($${value + 1}::text[], $${value + 2}::text[]) as other (low, high)
              cross join lateral (
                select from contact_words as also
                where also.library_id = $1 and also.contact_id = word.contact_id
                  and also.word >= other.low and also.word < other.high
                limit 1) as met
              limit 1)`;
}

function valuesOf(word: KnownWord): readonly unknown[] {
  return [String(fingerprintWanted(word.beginnings)), ...columnsOf(word)];
}

function columnsOf({ beginnings }: KnownWord): readonly (readonly string[])[] {
  const ranges = rangesOf(beginnings);
  return [ranges.map(({ low }) => low), ranges.map(({ high }) => high)];
}
