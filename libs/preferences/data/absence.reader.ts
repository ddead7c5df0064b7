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

const row = {
  select: `absence.id, absence.user_id as "userId", absence.first_day as "firstDay",
    absence.last_day as "lastDay", absence.deputy_id as "deputyId", absence.version`,
  from: 'absences as absence',
  libraryColumn: 'absence.library_id',
};

const list = new KeysetList({
  name: 'absences',
  ...row,
  filters: {
    userId: 'absence.user_id = ?',
    deputyId: 'absence.deputy_id = ?',
    endsFrom: 'absence.last_day >= ?::date',
  },
});

const single = new SingleRead({
  name: 'absence',
  ...row,
  key: 'absence.id',
  versionColumn: 'absence.version',
});

const byFirstDay: KeysetOrder = {
  name: 'first_day',
  keys: [
    { expression: 'absence.first_day', type: 'date' },
    { expression: 'absence.id', type: 'uuid' },
  ],
  direction: 'asc',
};

export interface AbsenceListRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly userId?: string;
  readonly deputyId?: string;
  readonly endsFrom?: string;
}

/** Absences as the API shows them. */
@Injectable()
export class AbsenceReader {
  constructor(private readonly reads: ReadPath) {}

  list(libraryId: string, { limit, cursor, ...filters }: AbsenceListRequest): Promise<JsonPage> {
    return list.page(this.reads, libraryId, { order: byFirstDay, filters, limit, cursor });
  }

  /** @throws DomainError not_found. */
  async read(libraryId: string, id: string): Promise<JsonResource> {
    const absence = await single.find(this.reads, libraryId, id);
    if (!absence) throw notFound('absence_not_found');
    return absence;
  }
}
