import { Injectable } from '@nestjs/common';
import { DomainError, type Language, searchKey } from '#kernel';
import {
  collations,
  type JsonPage,
  type JsonResource,
  JsonText,
  KeysetList,
  type KeysetOrder,
  ReadPath,
  SingleRead,
  type Statement,
} from '#platform/database';
import { clientNotFound } from '../domain/client.errors';
import { branchOfReach, type ClientReach, isWithinReach } from '../domain/client-reach';

/** How much of clients a reader may know. */
export type ClientView = 'identity' | 'initials';

/** Who reads. */
export interface ClientAudience {
  readonly libraryId: string;
  readonly libraryLanguage: Language;
  readonly view: ClientView;
  readonly reach: ClientReach;
}

export interface ClientListRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly archived?: boolean | undefined;
  readonly branchId?: string | undefined;
  /** Only for readers who may know identities: it would tell whose initials these are. */
  readonly email?: string | undefined;
  /** Only for them, too. */
  readonly search?: string | undefined;
}

const row = { from: 'clients as client', libraryColumn: 'client.library_id' };

const identity = `client.id, client.name, client.initials, client.email, client.phone, client.language,
  client.note, client.branch_id as "branchId", client.archived_at as "archivedAt",
  client.created_at as "createdAt", client.updated_at as "updatedAt", client.version`;

const initials = 'client.id, client.initials';

const atWork = ['client.archived_at is null', 'client.erased_at is null'];
const archived = ['client.archived_at is not null', 'client.erased_at is null'];

/** Those at work and the archived ones are two lists, so that each has its own index. */
const shelves = <Filter extends string>(
  name: string,
  select: string,
  filters: Readonly<Record<Filter, string>>,
): Readonly<Record<'atWork' | 'archived', KeysetList<Filter>>> => ({
  atWork: new KeysetList({ name, select, ...row, where: atWork, filters }),
  archived: new KeysetList({ name: `archived_${name}`, select, ...row, where: archived, filters }),
});

/**
 * Each word begins a word of the name. It reads every client of the library, which are thousands at most, where a list
 * without it reads its page alone.
 */
const hasWords = `cardinality(?::text[]) > 0 and not exists (
    select from unnest(?::text[]) as word
    where not exists (
      select from unnest(client.search_keys) as key where (' ' || key) like '% ' || word || '%'))`;

const withinReach = 'client.branch_id is not distinct from ?::uuid';

const lists = {
  identity: shelves('clients', identity, {
    branchId: 'client.branch_id = ?',
    email: 'client.email = ?',
    words: hasWords,
    reach: withinReach,
  }),
  initials: shelves('client_initials', initials, {
    branchId: 'client.branch_id = ?',
    reach: withinReach,
  }),
};

const single = {
  ...row,
  key: 'client.erased_at is null and client.id',
  versionColumn: 'client.version',
};

const singles = {
  identity: new SingleRead({ name: 'client', select: identity, ...single }),
  initials: new SingleRead({ name: 'client_initials_of_one', select: initials, ...single }),
};

const branchOfClient: Statement = {
  name: 'branch_of_read_client',
  text: `select client.branch_id as "branchId" from clients as client
    where client.library_id = $1 and client.id = $2`,
};

const counts: Statement = {
  name: 'client_counts',
  text: `select json_build_object(
      'served', count(*) filter (where client.archived_at is null),
      'archived', count(*) filter (where client.archived_at is not null)
    )::text as json
    from clients as client where client.library_id = $1 and client.erased_at is null
      and ($2 or client.branch_id is not distinct from $3::uuid)`,
};

const byName = (language: Language): KeysetOrder => ({
  name: `name-${language}`,
  keys: [
    { expression: `client.name collate ${collations[language]}`, type: 'text' },
    { expression: 'client.id', type: 'uuid' },
  ],
  direction: 'asc',
});

/**
 * For those who see initials only: an order by name would tell more of it, and a cursor holds the keys of the
 * last row.
 */
const newestFirst: KeysetOrder = {
  name: 'newest',
  keys: [{ expression: 'client.id', type: 'uuid' }],
  direction: 'desc',
};

/** Clients as the API shows them. */
@Injectable()
export class ClientReader {
  constructor(private readonly reads: ReadPath) {}

  /** @throws DomainError forbidden when the reader asks for somebody whose identity they may not know. */
  list(audience: ClientAudience, request: ClientListRequest): Promise<JsonPage> {
    const { libraryId, libraryLanguage, view } = audience;
    const reach = branchOfReach(audience.reach);
    const { limit, cursor, branchId, email, search } = request;
    const shelf = request.archived ? 'archived' : 'atWork';
    if (view === 'identity') {
      const words = search === undefined ? undefined : wordsOf(search, libraryLanguage);
      const filters = { branchId, email: email?.toLowerCase(), words, reach };
      const order = byName(libraryLanguage);
      return lists.identity[shelf].page(this.reads, libraryId, { order, filters, limit, cursor });
    }
    if (email !== undefined || search !== undefined)
      throw new DomainError('forbidden', 'forbidden');
    const filters = { branchId, reach };
    return lists.initials[shelf].page(this.reads, libraryId, {
      order: newestFirst,
      filters,
      limit,
      cursor,
    });
  }

  /** @throws DomainError not_found. */
  async read({ libraryId, view, reach }: ClientAudience, id: string): Promise<JsonResource> {
    const client = await singles[view].find(this.reads, libraryId, id);
    const branch = reach === 'library' ? undefined : await this.branchOf(libraryId, id);
    if (branch && !isWithinReach(reach, branch)) throw clientNotFound();
    if (!client) throw clientNotFound();
    return client;
  }

  private branchOf(
    libraryId: string,
    id: string,
  ): Promise<{ branchId: string | null } | undefined> {
    return this.reads.row(libraryId, branchOfClient, [libraryId, id]);
  }

  async count({ libraryId, reach }: ClientAudience): Promise<JsonText> {
    const branchId = branchOfReach(reach);
    const counted = await this.reads.row<{ json: string }>(libraryId, counts, [
      libraryId,
      branchId === undefined,
      branchId ?? null,
    ]);
    return new JsonText(counted?.json ?? '{}');
  }
}

/** What is searched for is written as the library's language has it; the rows know every habit. */
function wordsOf(search: string, language: Language): readonly string[] {
  const key = searchKey(search, language === 'ru' || language === 'pl' ? language : 'uk');
  return key.split(' ').filter((word) => word !== '');
}
