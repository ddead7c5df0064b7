import { Injectable } from '@nestjs/common';
import { Clock, DomainError, newId, notFound, staleVersion } from '#kernel';
import { type UserCaller } from '#identity';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { ContactViewRepository } from './data/contact-view.repository';
import { type ContactView, mayChangeView, maySeeView } from './domain/contact-view';

type ViewDetails = Pick<ContactView, 'name' | 'isShared' | 'filters' | 'columns' | 'sort'>;

export type NewContactView = Pick<ViewDetails, 'name'> & Partial<ViewDetails>;

/** What somebody wants to see of contacts, kept under a name. */
@Injectable()
export class ContactViewsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: ContactViewRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async save(caller: UserCaller, details: NewContactView): Promise<string> {
    const view: ContactView = {
      isShared: false,
      filters: {},
      columns: [],
      sort: 'name',
      ...details,
      libraryId: caller.libraryId,
      id: newId(),
      ownerId: caller.userId,
      version: 1,
      createdAt: this.clock.now(),
    };
    await this.unitOfWork.run(caller.libraryId, async () => {
      await this.views.add(view);
      await this.record(caller, 'contact_view.saved', view.id, {}, view);
    });
    return view.id;
  }

  /** @throws DomainError not_found when it is somebody else's own. */
  async see(caller: UserCaller, id: string): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, () => this.get(caller, id));
  }

  /** @throws DomainError not_found, stale, forbidden. */
  async change(
    caller: UserCaller,
    id: string,
    version: number,
    changes: Partial<ViewDetails>,
  ): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const view = await this.getForChange(caller, id);
      const after = { ...view, ...changes };
      if (!(await this.views.change(after, version))) throw staleVersion('contact_view', view);
      await this.record(caller, 'contact_view.changed', id, view, after);
    });
  }

  /** @throws DomainError not_found, stale, forbidden. */
  async remove(caller: UserCaller, id: string, version: number): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const view = await this.getForChange(caller, id);
      if (!(await this.views.remove(view, version))) throw staleVersion('contact_view', view);
      await this.record(caller, 'contact_view.removed', id, view, {});
    });
  }

  private async getForChange(caller: UserCaller, id: string): Promise<ContactView> {
    const view = await this.get(caller, id);
    if (!mayChangeView(view, caller)) throw new DomainError('forbidden', 'contact_view_of_another');
    return view;
  }

  private async get(caller: UserCaller, id: string): Promise<ContactView> {
    const view = await this.views.find(caller.libraryId, id);
    if (!view || !maySeeView(view, caller.userId)) throw notFound('contact_view_not_found');
    return view;
  }

  private async record(
    caller: UserCaller,
    action: string,
    subjectId: string,
    before: Partial<ContactView>,
    after: Partial<ContactView>,
  ): Promise<void> {
    // A search may name anybody.
    const words = ['filters'];
    const states = { before: { ...before }, after: { ...after } };
    await this.audit.record(caller, {
      action,
      subjectType: 'contact_view',
      subjectId,
      ...states,
      words,
    });
  }
}
