import { Injectable } from '@nestjs/common';
import { type Caller, Clock, invalidField, newId, notFound } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { ContactReferences } from './contact-references';
import { ContactStore } from './contact-store';
import { ContactMergeRepository } from './data/contact-merge.repository';
import { ContactMoveRepository } from './data/contact-move.repository';
import { ContactRepository } from './data/contact.repository';
import { type Contact, type ContactDetails } from './domain/contact';
import { type ContactMerge } from './domain/contact-merge';
import { checkMergeable, checkUndoable, mergeNotFound } from './domain/contact-merge.errors';
import { changed, givenBack, takenOver } from './domain/merged-contact';
import { type MergeableField } from './domain/mergeable-fields';

/** Which contact turned out to be the other one, and what of it is to stand. */
export interface MergeRequest {
  readonly mergedId: string;
  readonly take?: readonly MergeableField[] | undefined;
}

/** Two contacts that turn out to be one become one, and two again where that was a mistake. */
@Injectable()
export class ContactMergesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly contacts: ContactRepository,
    private readonly store: ContactStore,
    private readonly merges: ContactMergeRepository,
    private readonly moves: ContactMoveRepository,
    private readonly references: ContactReferences,
    private readonly clock: Clock,
  ) {}

  /**
   * Moves everything of the merged contact to the survivor, and keeps what that was.
   * @throws DomainError not_found; invalid at `/mergedId`; conflict when either was merged already, or they are no match.
   */
  async merge(caller: Caller, survivorId: string, request: MergeRequest): Promise<string> {
    const { libraryId } = caller;
    if (request.mergedId === survivorId) throw invalidField('/mergedId', 'the_same_contact');
    return this.unitOfWork.run(libraryId, async () => {
      const pair = await this.lock(libraryId, survivorId, request.mergedId);
      if (!pair.survivor) throw notFound('contact_not_found');
      if (!pair.merged) throw invalidField('/mergedId', 'unknown_contact');
      const { survivor, merged } = { survivor: pair.survivor, merged: pair.merged };
      checkMergeable(survivor, merged);
      const merge = begun(caller, survivor, merged, request.take ?? [], this.clock.now());
      await this.merges.add(merge);
      // First, so that what the merged contact makes happen by itself ends before the survivor has it.
      await this.writeState(caller, 'contact.merged', merged, {
        mergedInto: survivorId,
        archivedAt: merge.mergedAt,
      });
      await this.merges.noteMoved(merge, await this.move(merge));
      await this.write(caller, 'contact.took_over', survivor, merge.survivorAfter);
      await this.references.settle(libraryId, [survivorId, merged.id]);
      return merge.id;
    });
  }

  /**
   * Gives the merged contact back what it had, as far as it still is with the survivor; what was added since stays.
   * @throws DomainError not_found; conflict when it was undone before, or the survivor was merged again since.
   */
  async undo(caller: Caller, survivorId: string, id: string): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      const known = await this.merges.find(libraryId, survivorId, id);
      if (!known) throw mergeNotFound();
      const { survivor, merged } = await this.lock(libraryId, survivorId, known.mergedId);
      // Whoever undid it at the same instant has done so by now.
      const merge = await this.merges.find(libraryId, survivorId, id);
      if (!survivor || !merged || !merge) throw mergeNotFound();
      checkUndoable(merge, survivor, await this.merges.findLater(merge));
      const back = { mergedInto: null, archivedAt: merge.mergedArchivedAt };
      await this.writeState(caller, 'contact.merge_undone', merged, back);
      for (const reference of this.references.moving) await this.moves.moveBack(merge, reference);
      const changes = givenBack(survivor, merge.survivorBefore, merge.survivorAfter);
      await this.write(caller, 'contact.gave_back', survivor, changes);
      await this.references.settle(libraryId, [survivorId, merged.id]);
      await this.merges.noteUndone(merge, caller.actor, this.clock.now());
    });
  }

  private async lock(
    libraryId: string,
    survivorId: string,
    mergedId: string,
  ): Promise<{ survivor?: Contact | undefined; merged?: Contact | undefined }> {
    const contacts = await this.contacts.lockSeveral(libraryId, [survivorId, mergedId]);
    const one = (wanted: string) => contacts.find(({ id }) => id === wanted);
    return { survivor: one(survivorId), merged: one(mergedId) };
  }

  private async move(merge: ContactMerge): Promise<Record<string, number>> {
    const moved: Record<string, number> = {};
    for (const reference of this.references.moving) {
      const count = await this.moves.move(merge, reference);
      if (count > 0) moved[reference.countedAs] = (moved[reference.countedAs] ?? 0) + count;
    }
    return moved;
  }

  private async write(
    caller: Caller,
    action: string,
    contact: Contact,
    changes: Partial<ContactDetails>,
  ): Promise<void> {
    await this.store.change(caller, action, contact, changed(contact, changes), contact.version);
  }

  private async writeState(
    caller: Caller,
    action: string,
    contact: Contact,
    state: Pick<Contact, 'mergedInto' | 'archivedAt'>,
  ): Promise<void> {
    await this.store.change(caller, action, contact, { ...contact, ...state }, contact.version);
  }
}

function begun(
  { libraryId, actor }: Caller,
  survivor: Contact,
  merged: Contact,
  take: readonly MergeableField[],
  now: Date,
): ContactMerge {
  const survivorAfter = takenOver(survivor, merged, take);
  const fields = Object.keys(survivorAfter) as (keyof ContactDetails)[];
  return {
    libraryId,
    id: newId(),
    survivorId: survivor.id,
    mergedId: merged.id,
    mergedAt: now,
    mergedBy: actor,
    undoneAt: null,
    undoneBy: null,
    mergedArchivedAt: merged.archivedAt,
    survivorBefore: Object.fromEntries(fields.map((field) => [field, survivor[field]])),
    survivorAfter,
    moved: {},
  };
}
