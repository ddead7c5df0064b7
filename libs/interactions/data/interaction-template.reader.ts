import { Injectable } from '@nestjs/common';
import {
  type JsonPage,
  type JsonResource,
  KeysetList,
  type KeysetOrder,
  type PageRequest,
  ReadPath,
  SingleRead,
} from '#platform/database';
import { interactionTemplateNotFound } from '../domain/interaction.errors';

const row = {
  select: `template.id, template.name, template.channel, template.summary,
    template.duration_minutes as "durationMinutes",
    case when template.next_title is not null then
      json_build_object('title', template.next_title, 'afterDays', template.next_after_days) end as next,
    template.created_at as "createdAt", template.version`,
  from: 'interaction_templates as template',
  libraryColumn: 'template.library_id',
};

const list = new KeysetList({ name: 'interaction_templates', ...row, filters: {} });

const single = new SingleRead({
  name: 'interaction_template',
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
export class InteractionTemplateReader {
  constructor(private readonly reads: ReadPath) {}

  list(libraryId: string, { limit, cursor }: PageRequest): Promise<JsonPage> {
    return list.page(this.reads, libraryId, { order: byName, filters: {}, limit, cursor });
  }

  /** @throws DomainError not_found. */
  async read(libraryId: string, id: string): Promise<JsonResource> {
    const template = await single.find(this.reads, libraryId, id);
    if (!template) throw interactionTemplateNotFound();
    return template;
  }
}
