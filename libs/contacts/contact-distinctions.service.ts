import { Injectable } from '@nestjs/common';
import { type Caller, Clock } from '#kernel';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { ContactPairs } from './contact-pairs';
import { ContactPairRepository } from './data/contact-pair.repository';
import { ContactRepository } from './data/contact.repository';
import { pairNotFound } from './domain/contact-pair';

/** That two contacts only look like one is kept, so that nobody looks at them again. */
@Injectable()
export class ContactDistinctionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pairs: ContactPairRepository,
    private readonly contacts: ContactRepository,
    private readonly likelyPairs: ContactPairs,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError not_found when these two are not among the likely pairs. */
  async dismiss(caller: Caller, one: string, other: string): Promise<void> {
    const { libraryId, actor } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      const userId = actor.kind === 'user' ? actor.id : null;
      if (!(await this.pairs.dismiss(libraryId, [one, other], userId, this.clock.now()))) {
        throw pairNotFound();
      }
      await this.record(caller, 'contact.told_apart', one, other);
    });
  }

  /**
   * Takes that back: they are listed again if what they now say makes them likely to be one.
   * @throws DomainError not_found when nobody has said so.
   */
  async recall(caller: Caller, one: string, other: string): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      if (!(await this.pairs.recall(libraryId, [one, other]))) throw pairNotFound();
      const contacts = await this.contacts.findSeveral(libraryId, [one, other]);
      await this.likelyPairs.refresh(libraryId, contacts);
      await this.record(caller, 'contact.not_told_apart', one, other);
    });
  }

  private record(caller: Caller, action: string, one: string, other: string): Promise<void> {
    const subject = { subjectType: 'contact', subjectId: one } as const;
    return this.audit.record(caller, { action, ...subject, after: { otherId: other } });
  }
}
