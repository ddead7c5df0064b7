import { Injectable } from '@nestjs/common';
import { type Caller, DomainError } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { type SubjectField } from './domain/follow-up-subject';
import { FollowUpsService, type NewFollowUp } from './follow-ups.service';

/** What is promised to each of them. */
export type SharedPromise = Omit<NewFollowUp, SubjectField>;

/** What became of it with one contact: the follow-up that was made, or why none was. */
export interface ContactPromise {
  readonly contactId: string;
  readonly followUpId?: string;
  readonly failure?: DomainError;
}

/** The same promised to several contacts: to each as if it were alone, and one that cannot be promised holds up no other. */
@Injectable()
export class ContactsFollowUpsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly followUps: FollowUpsService,
  ) {}

  /** @throws DomainError invalid as in `FollowUpsService.create`, but for what is wrong with one contact. */
  async create(
    caller: Caller,
    contactIds: readonly string[],
    promise: SharedPromise,
  ): Promise<ContactPromise[]> {
    return this.unitOfWork.run(caller.libraryId, async () => {
      const results: ContactPromise[] = [];
      for (const contactId of new Set(contactIds)) {
        results.push(await this.tryOne(caller, contactId, promise));
      }
      return results;
    });
  }

  private async tryOne(
    caller: Caller,
    contactId: string,
    promise: SharedPromise,
  ): Promise<ContactPromise> {
    try {
      const followUpId = await this.unitOfWork.attempt(() =>
        this.followUps.create(caller, { ...promise, contactId }),
      );
      return { contactId, followUpId };
    } catch (error) {
      if (error instanceof DomainError && concernsContact(error)) {
        return { contactId, failure: error };
      }
      throw error;
    }
  }
}

/** What is wrong with the promise itself is wrong with each. */
function concernsContact({ faults }: DomainError): boolean {
  return faults.length > 0 && faults.every(({ pointer }) => pointer === '/contactId');
}
