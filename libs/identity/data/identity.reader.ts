import { Injectable } from '@nestjs/common';
import { notFound } from '#kernel';
import {
  type JsonPage,
  type JsonResource,
  KeysetList,
  type KeysetOrder,
  ReadPath,
  SingleRead,
} from '#platform/database';

interface ListRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

const byId = (alias: string): KeysetOrder => ({
  name: 'id',
  keys: [{ expression: `${alias}.id`, type: 'uuid' }],
  direction: 'asc',
});

const userRow = {
  select: `account.id, account.email, account.name, account.role, account.status, account.language,
    account.branch_id as "branchId", account.created_at as "createdAt", account.version`,
  from: 'users as account',
  libraryColumn: 'account.library_id',
};

const branchRow = {
  select: `branch.id, branch.name, branch.address, branch.archived_at as "archivedAt", branch.version`,
  from: 'branches as branch',
  libraryColumn: 'branch.library_id',
};

const tokenRow = {
  select: `token.id, token.type, token.name, token.scopes, token.contact_id as "contactId",
    token.expires_at as "expiresAt", token.last_used_at as "lastUsedAt", token.revoked_at as "revokedAt",
    token.rotated_at as "rotatedAt", token.created_at as "createdAt"`,
  from: 'tokens as token',
  libraryColumn: 'token.library_id',
};

const users = new KeysetList({
  name: 'users',
  ...userRow,
  filters: {
    role: 'account.role = ?',
    status: 'account.status = ?',
    branchId: 'account.branch_id = ?',
  },
});
const user = new SingleRead({
  name: 'user',
  ...userRow,
  key: 'account.id',
  versionColumn: 'account.version',
});
const branches = new KeysetList({
  name: 'branches',
  ...branchRow,
  where: ['branch.archived_at is null'],
  filters: {},
});
const branch = new SingleRead({
  name: 'branch',
  ...branchRow,
  key: 'branch.id',
  versionColumn: 'branch.version',
});
const tokens = new KeysetList({
  name: 'tokens',
  ...tokenRow,
  filters: {
    userId: 'token.user_id = ?',
    contactId: 'token.contact_id = ?',
    type: 'token.type = ?',
  },
});
const library = new SingleRead({
  name: 'library',
  select: `library.id, library.name, library.country, library.language, library.time_zone as "timeZone",
    library.working_weekdays as "workingWeekdays",
    library.observes_public_holidays as "observesPublicHolidays",
    library.day_starts_at as "dayStartsAt", library.clients_visible_to as "clientsVisibleTo", library.retention_months as "retentionMonths",
    library.stale_after_months as "staleAfterMonths",
    library.mail_sender_name as "mailSenderName", library.mail_reply_to as "mailReplyTo",
    library.version`,
  from: 'libraries as library',
  libraryColumn: 'library.id',
  key: 'library.id',
  versionColumn: 'library.version',
});

/** Reads of libraries, branches, users and tokens, as the API shows them. */
@Injectable()
export class IdentityReader {
  constructor(private readonly reads: ReadPath) {}

  async library(libraryId: string): Promise<JsonResource> {
    return found(await library.find(this.reads, libraryId, libraryId), 'library_not_found');
  }

  users(
    libraryId: string,
    {
      limit,
      cursor,
      ...filters
    }: ListRequest & Partial<Record<'role' | 'status' | 'branchId', string>>,
  ): Promise<JsonPage> {
    return users.page(this.reads, libraryId, { order: byId('account'), filters, limit, cursor });
  }

  async user(libraryId: string, id: string): Promise<JsonResource> {
    return found(await user.find(this.reads, libraryId, id), 'user_not_found');
  }

  branches(libraryId: string, { limit, cursor }: ListRequest): Promise<JsonPage> {
    return branches.page(this.reads, libraryId, {
      order: byId('branch'),
      filters: {},
      limit,
      cursor,
    });
  }

  async branch(libraryId: string, id: string): Promise<JsonResource> {
    return found(await branch.find(this.reads, libraryId, id), 'branch_not_found');
  }

  tokensOfUser(libraryId: string, userId: string, request: ListRequest): Promise<JsonPage> {
    return tokens.page(this.reads, libraryId, {
      order: byId('token'),
      filters: { userId, type: 'user' },
      ...request,
    });
  }

  tokensOfContact(libraryId: string, contactId: string, request: ListRequest): Promise<JsonPage> {
    return tokens.page(this.reads, libraryId, {
      order: byId('token'),
      filters: { contactId, type: 'partner' },
      ...request,
    });
  }
}

function found(resource: JsonResource | undefined, what: string): JsonResource {
  if (!resource) throw notFound(what);
  return resource;
}
