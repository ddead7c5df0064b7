import { Injectable } from '@nestjs/common';
import { type Caller, DomainError, notFound } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { ContactsService } from './contacts.service';
import { ContactRepository } from './data/contact.repository';
import { type ContactBatchMove, saidBy } from './domain/contact-batch';

/** What became of one of them: nothing to say, or why it could not be done with it. */
export interface ContactBatchResult {
  readonly id: string;
  readonly failure?: DomainError;
}

/** The same done with several contacts: with each as if it were alone, and one that refuses holds up no other. */
@Injectable()
export class ContactBatchesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: ContactRepository,
    private readonly contacts: ContactsService,
  ) {}

  /** @returns a result for each id, in their order. */
  run(
    caller: Caller,
    ids: readonly string[],
    move: ContactBatchMove,
  ): Promise<ContactBatchResult[]> {
    return this.unitOfWork.run(caller.libraryId, async () => {
      const results = new Map<string, ContactBatchResult>();
      // In one order whoever asks: two batches that share contacts must not wait for each other.
      for (const id of [...ids].sort()) results.set(id, await this.tryOne(caller, id, move));
      return ids.flatMap((id) => results.get(id) ?? []);
    });
  }

  private async tryOne(
    caller: Caller,
    id: string,
    move: ContactBatchMove,
  ): Promise<ContactBatchResult> {
    try {
      await this.unitOfWork.attempt(() => this.one(caller, id, move));
      return { id };
    } catch (error) {
      if (error instanceof DomainError) return { id, failure: error };
      throw error;
    }
  }

  private async one(caller: Caller, id: string, move: ContactBatchMove): Promise<void> {
    const [contact] = await this.repository.lock(caller.libraryId, [id]);
    if (!contact) throw notFound('contact_not_found');
    if (move.action === 'archive') await this.contacts.archive(caller, id, contact.version);
    else await this.contacts.change(caller, id, contact.version, saidBy(move, contact));
  }
}
