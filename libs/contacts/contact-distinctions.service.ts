import { Injectable } from '@nestjs/common';
import { type Caller, Clock } from '#kernel';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { ContactPairRepository } from './data/contact-pair.repository';
import { pairNotFound } from './domain/contact-pair';

/** That two contacts only look like one is kept, so that nobody looks at them again. */
@Injectable()
export class ContactDistinctionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pairs: ContactPairRepository,
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
      await this.audit.record(caller, {
        action: 'contact.told_apart',
        subjectType: 'contact',
        subjectId: one,
        after: { otherId: other },
      });
    });
  }
}
