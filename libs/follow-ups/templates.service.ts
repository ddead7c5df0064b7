import { Injectable } from '@nestjs/common';
import { type Caller, Clock, dayOf, newId, staleVersion } from '#kernel';
import { CalendarsService } from '#calendars';
import { LibrariesService } from '#identity';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork, violates } from '#platform/database';
import { FollowUpTemplateRepository } from './data/follow-up-template.repository';
import { type FollowUpTemplate, type FollowUpTemplateItem } from './domain/follow-up-template';
import { type SubjectField } from './domain/follow-up-subject';
import { templateExists, templateNotFound } from './domain/template.errors';
import { workingDaysAfter } from './domain/working-days';
import { FollowUpsService, type NewFollowUp } from './follow-ups.service';

/** What is said of a template. */
export interface TemplateDetails {
  readonly name: string;
  readonly items: readonly (Pick<FollowUpTemplateItem, 'title' | 'afterWorkingDays'> &
    Partial<FollowUpTemplateItem>)[];
}

/** About whom a template is applied, from when, and for whom of ours. */
export type TemplateApplication = Pick<NewFollowUp, SubjectField | 'ownerId'> & {
  /** Today, if left out. */
  readonly startsOn?: string | undefined;
};

/** Named series of follow-ups, made together where something begins. */
@Injectable()
export class TemplatesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly templates: FollowUpTemplateRepository,
    private readonly followUps: FollowUpsService,
    private readonly libraries: LibrariesService,
    private readonly calendars: CalendarsService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError conflict `follow_up_template_exists`. */
  async create(caller: Caller, { name, items }: TemplateDetails): Promise<string> {
    const template: FollowUpTemplate = {
      libraryId: caller.libraryId,
      id: newId(),
      name,
      items: items.map(whole),
      version: 1,
      createdAt: this.clock.now(),
    };
    await this.unitOfWork.run(caller.libraryId, async () => {
      await refusingSameName(this.templates.add(template));
      await this.record(caller, 'follow_up_template.created', {}, template);
    });
    return template.id;
  }

  /** @throws DomainError not_found, stale, conflict `follow_up_template_exists`. */
  async change(
    caller: Caller,
    id: string,
    version: number,
    { name, items }: Partial<TemplateDetails>,
  ): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const before = await this.get(caller.libraryId, id);
      const after = {
        ...before,
        ...(name !== undefined && { name }),
        ...(items !== undefined && { items: items.map(whole) }),
      };
      if (!(await refusingSameName(this.templates.change(after, version)))) {
        throw staleVersion('follow_up_template', before);
      }
      await this.record(caller, 'follow_up_template.changed', before, after);
    });
  }

  /** What was made from it stays. @throws DomainError not_found, stale. */
  async remove(caller: Caller, id: string, version: number): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const before = await this.get(caller.libraryId, id);
      if (!(await this.templates.remove(before, version)))
        throw staleVersion('follow_up_template', before);
      await this.record(caller, 'follow_up_template.removed', before, { ...before, items: [] });
    });
  }

  /**
   * Makes all its follow-ups, or none: each due on a working day of the library.
   * @returns their ids. @throws DomainError not_found; invalid at the subject's field or `/ownerId`.
   */
  async apply(
    caller: Caller,
    id: string,
    { startsOn, ...about }: TemplateApplication,
  ): Promise<string[]> {
    return this.unitOfWork.run(caller.libraryId, async () => {
      const { items } = await this.get(caller.libraryId, id);
      const { timeZone } = await this.libraries.find(caller.libraryId);
      const starts = startsOn ?? dayOf(this.clock.now(), timeZone);
      const calendar = await this.calendars.of(caller.libraryId);
      const isWorkingDay = (day: string): boolean => calendar.isWorkingDay(day);
      const ids: string[] = [];
      for (const { afterWorkingDays, ...promise } of items) {
        const dueLocal = workingDaysAfter(starts, afterWorkingDays, isWorkingDay);
        const details = { ...promise, ...about, dueLocal, origin: 'template' } as const;
        ids.push(await this.followUps.create(caller, details));
      }
      return ids;
    });
  }

  private async get(libraryId: string, id: string): Promise<FollowUpTemplate> {
    const template = await this.templates.find(libraryId, id);
    if (!template) throw templateNotFound();
    return template;
  }

  private record(
    caller: Caller,
    action: string,
    before: Partial<FollowUpTemplate>,
    after: FollowUpTemplate,
  ): Promise<void> {
    return this.audit.record(caller, {
      action,
      subjectType: 'follow_up_template',
      subjectId: after.id,
      before: { ...before },
      after: { ...after },
      words: ['items'],
    });
  }
}

function whole(item: TemplateDetails['items'][number]): FollowUpTemplateItem {
  const { title, afterWorkingDays, note = null, priority = 'normal' } = item;
  return { title, afterWorkingDays, note, priority };
}

async function refusingSameName<Result>(write: Promise<Result>): Promise<Result> {
  try {
    return await write;
  } catch (error) {
    if (violates(error, 'follow_up_templates_name_key')) throw templateExists();
    throw error;
  }
}
