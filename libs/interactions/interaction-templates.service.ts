import { Injectable } from '@nestjs/common';
import { type Caller, Clock, newId, staleVersion } from '#kernel';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork, violates } from '#platform/database';
import { InteractionTemplateRepository } from './data/interaction-template.repository';
import {
  interactionTemplateExists,
  interactionTemplateNotFound,
} from './domain/interaction.errors';
import { type InteractionTemplate } from './domain/interaction-template';

/** What is said of a template. */
export type InteractionTemplateDetails = Pick<InteractionTemplate, 'name' | 'channel' | 'summary'> &
  Partial<Pick<InteractionTemplate, 'durationMinutes' | 'next'>>;

/** What is logged again and again, kept under a name. */
@Injectable()
export class InteractionTemplatesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly templates: InteractionTemplateRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError conflict `interaction_template_exists`. */
  async create(
    caller: Caller,
    { durationMinutes = null, next = null, ...said }: InteractionTemplateDetails,
  ): Promise<string> {
    const template: InteractionTemplate = {
      ...said,
      libraryId: caller.libraryId,
      id: newId(),
      durationMinutes,
      next,
      version: 1,
      createdAt: this.clock.now(),
    };
    await this.unitOfWork.run(caller.libraryId, async () => {
      await refusingSameName(this.templates.add(template));
      await this.record(caller, 'interaction_template.created', {}, template);
    });
    return template.id;
  }

  /** @throws DomainError not_found, stale, conflict `interaction_template_exists`. */
  async change(
    caller: Caller,
    id: string,
    version: number,
    changes: Partial<InteractionTemplateDetails>,
  ): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const before = await this.get(caller.libraryId, id);
      const after = { ...before, ...changes };
      if (!(await refusingSameName(this.templates.change(after, version)))) {
        throw staleVersion('interaction_template', before);
      }
      await this.record(caller, 'interaction_template.changed', before, after);
    });
  }

  /** What was logged with it stays. @throws DomainError not_found, stale. */
  async remove(caller: Caller, id: string, version: number): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const before = await this.get(caller.libraryId, id);
      if (!(await this.templates.remove(before, version)))
        throw staleVersion('interaction_template', before);
      await this.record(caller, 'interaction_template.removed', before, before);
    });
  }

  private async get(libraryId: string, id: string): Promise<InteractionTemplate> {
    const template = await this.templates.find(libraryId, id);
    if (!template) throw interactionTemplateNotFound();
    return template;
  }

  private record(
    caller: Caller,
    action: string,
    before: Partial<InteractionTemplate>,
    after: InteractionTemplate,
  ): Promise<void> {
    return this.audit.record(caller, {
      action,
      subjectType: 'interaction_template',
      subjectId: after.id,
      before: { ...before },
      after: { ...after },
      words: ['summary', 'next'],
    });
  }
}

async function refusingSameName<Result>(write: Promise<Result>): Promise<Result> {
  try {
    return await write;
  } catch (error) {
    if (violates(error, 'interaction_templates_name_key')) throw interactionTemplateExists();
    throw error;
  }
}
