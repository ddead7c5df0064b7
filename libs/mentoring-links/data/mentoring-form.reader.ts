import { Injectable } from '@nestjs/common';
import { branchOfReach, type ClientReach } from '#clients';
import { type JsonPage, KeysetList, type KeysetOrder, ReadPath } from '#platform/database';

export interface FormListRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly contactId?: string | undefined;
  readonly clientId?: string | undefined;
}

const list = new KeysetList({
  name: 'mentoring_forms',
  select: `form.id, case when form.client_id is null then 'profile' else 'request' end as kind,
    token.contact_id as "contactId", form.client_id as "clientId",
    json_build_object('id', asker.id, 'name', asker.name) as "askedBy",
    form.created_at as "createdAt", form.expires_at as "expiresAt", form.filled_at as "filledAt",
    token.revoked_at as "revokedAt"`,
  from: `mentoring_forms as form
    join tokens as token on token.library_id = form.library_id and token.id = form.id
    join users as asker on asker.library_id = form.library_id and asker.id = form.user_id
    left join clients as client on client.library_id = form.library_id and client.id = form.client_id`,
  libraryColumn: 'form.library_id',
  filters: {
    contactId: 'token.contact_id = ?',
    clientId: 'form.client_id = ?',
    reach: '(form.client_id is null or client.branch_id is not distinct from ?::uuid)',
  },
});

const newestFirst: KeysetOrder = {
  name: 'newest',
  keys: [{ expression: 'form.id', type: 'uuid' }],
  direction: 'desc',
};

/** Forms that mentors and clients were asked to fill in. */
@Injectable()
export class MentoringFormReader {
  constructor(private readonly reads: ReadPath) {}

  list(
    libraryId: string,
    reach: ClientReach,
    { limit, cursor, ...wanted }: FormListRequest,
  ): Promise<JsonPage> {
    const filters = { ...wanted, reach: branchOfReach(reach) };
    return list.page(this.reads, libraryId, { order: newestFirst, filters, limit, cursor });
  }
}
