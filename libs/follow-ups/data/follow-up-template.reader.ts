import { Injectable } from '@nestjs/common';
import {
  type JsonPage,
  type JsonResource,
  KeysetList,
  type KeysetOrder,
  ReadPath,
  SingleRead,
} from '#platform/database';
import { templateNotFound } from '../domain/template.errors';

const row = {
  select: `template.id, template.name,
    (select coalesce(json_agg(json_build_object('title', item.title, 'note', item.note,
        'priority', item.priority, 'afterWorkingDays', item.after_working_days) order by item.position), '[]')
      from follow_up_template_items as item
      where item.library_id = template.library_id and item.template_id = template.id) as items,
    template.created_at as "createdAt", template.version`,
  from: 'follow_up_templates as template',
  libraryColumn: 'template.library_id',
};

const list = new KeysetList({ name: 'follow_up_templates', ...row, filters: {} });

const single = new SingleRead({
  name: 'follow_up_template',
  ...row,
  key: 'template.id',
  versionColumn: 'template.version',
});

const byName: KeysetOrder = {
  name: 'name',
  keys: [
    { expression: 'template.name', type: 'text' },
    { expression: 'template.id', type: 'uuid' },
  ],
  direction: 'asc',
};

/** Templates as the API shows them. */
@Injectable()
export class FollowUpTemplateReader {
  constructor(private readonly reads: ReadPath) {}

  list(
    libraryId: string,
    { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
  ): Promise<JsonPage> {
    return list.page(this.reads, libraryId, { order: byName, filters: {}, limit, cursor });
  }

  /** @throws DomainError not_found. */
  async read(libraryId: string, id: string): Promise<JsonResource> {
    const template = await single.find(this.reads, libraryId, id);
    if (!template) throw templateNotFound();
    return template;
  }
}
