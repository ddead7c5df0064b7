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
  select: `import.id, import.file_name as "fileName", import.format, import.size, import.status,
    import.encoding, import.delimiter, import.has_header as "hasHeader",
    import.when_present as "whenPresent", import.default_kind as "defaultKind",
    json_build_object(
      'row', import.position,
      'percent', case when import.status = 'completed' then 100
        else least(99, floor(100.0 * import.bytes_read / greatest(1, import.size)))::integer end,
      'new', import.new_rows, 'changed', import.changed_rows, 'present', import.present_rows,
      'bad', import.bad_rows, 'picturesLeftOut', import.pictures) as progress,
    import.failure, import.failure_row as "failureRow", import.user_id as "userId",
    import.created_at as "createdAt", import.ended_at as "endedAt", import.version`,
  from: 'imports as import',
  libraryColumn: 'import.library_id',
};

const all = new KeysetList({ name: 'imports', ...row, filters: { status: 'import.status = ?' } });

const one = new SingleRead({
  name: 'import',
  ...row,
  // The columns are few, and the rows of the preview fewer: they come with the import itself.
  select: `${row.select},
    (select coalesce(json_agg(json_build_object(
        'column', at - 1,
        'header', import.preview -> 'headers' -> (at - 1)::integer,
        'field', field,
        'samples', (select coalesce(json_agg(sample.cells -> (at - 1)::integer), '[]')
          from jsonb_array_elements(import.preview -> 'rows') as sample (cells)
          where coalesce(sample.cells ->> (at - 1)::integer, '') <> '')
      ) order by at), '[]')
      from jsonb_array_elements(import.mapping) with ordinality as mapped (field, at)) as columns,
    import.preview -> 'rows' as "firstRows"`,
  key: 'import.id',
  versionColumn: 'import.version',
});

const newestFirst: KeysetOrder = {
  name: 'newest',
  keys: [{ expression: 'import.id', type: 'uuid' }],
  direction: 'desc',
};

/** Imports as the API shows them. */
@Injectable()
export class ImportReader {
  constructor(private readonly reads: ReadPath) {}

  list(
    libraryId: string,
    { limit, cursor, ...filters }: { limit: number; cursor?: string; status?: string },
  ): Promise<JsonPage> {
    return all.page(this.reads, libraryId, { order: newestFirst, filters, limit, cursor });
  }

  /** @throws DomainError not_found. */
  async read(libraryId: string, id: string): Promise<JsonResource> {
    const found = await one.find(this.reads, libraryId, id);
    if (!found) throw notFound('import_not_found');
    return found;
  }
}
