import { Injectable } from '@nestjs/common';
import { type Caller, Clock, dayOf, systemCaller } from '#kernel';
import { CalendarsService } from '#calendars';
import { type Contact, ContactsService, type WrittenContact } from '#contacts';
import { LibrariesService } from '#identity';
import { InteractionsService } from '#interactions';
import { UnitOfWork } from '#platform/database';
import { Messages } from '#platform/messages';
import { ContactCadenceRepository } from './data/contact-cadence.repository';
import { FollowUpRepository } from './data/follow-up.repository';
import { contactDueAt, turnOf } from './domain/cadence.rules';
import { type FollowUp } from './domain/follow-up';
import { columnsChanged } from './domain/follow-up.rules';
import { FollowUpRecords } from './follow-up-records';
import { FollowUpsService } from './follow-ups.service';
import { Owners } from './owners';

/** Contacts that the library means to be in touch with every so many days get their follow-ups by themselves. */
@Injectable()
export class CadencesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cadences: ContactCadenceRepository,
    private readonly repository: FollowUpRepository,
    private readonly records: FollowUpRecords,
    private readonly followUps: FollowUpsService,
    private readonly contacts: ContactsService,
    private readonly interactions: InteractionsService,
    private readonly calendars: CalendarsService,
    private readonly libraries: LibrariesService,
    private readonly owners: Owners,
    private readonly messages: Messages,
    private readonly clock: Clock,
  ) {}

  /** Plans what is due with these contacts of a library, as far as it still is. */
  async plan(libraryId: string, contactIds: readonly string[]): Promise<void> {
    await this.unitOfWork.run(libraryId, async () => {
      const due = await this.cadences.lockDue(libraryId, contactIds, this.clock.now());
      for (const { contactId } of due) await this.planWith(libraryId, contactId);
    });
  }

  /** A cadence was set, changed or taken away, or a contact with one was archived or restored. */
  async contactsWritten(caller: Caller, written: readonly WrittenContact[]): Promise<void> {
    const added = written.filter(({ before, after }) => !before && after.cadenceDays);
    await this.cadences.put(
      caller.libraryId,
      added.map(({ after }) => ({
        contactId: after.id,
        dueAt: contactDueAt(after.createdAt, after.cadenceDays ?? 0),
      })),
    );
    for (const { before, after } of written) {
      if (before && hasAnotherCadence(before, after)) await this.reckonAnew(caller, after);
    }
  }

  /**
   * Somebody was in touch, or it turned out that nobody was. What the open follow-up asked for has then happened: if it
   * was due, it is done; if it was not, it moves to one cadence after the last contact.
   */
  async activityChanged(
    caller: Caller,
    contactIds: readonly string[],
    interactionId: string | null,
  ): Promise<void> {
    for (const contact of await this.contacts.findSeveral(caller.libraryId, contactIds)) {
      if (!contact.cadenceDays || contact.archivedAt) continue;
      const dueAt = await this.dueAtOf(contact, contact.cadenceDays);
      const open = await this.repository.lockOpenCadence(caller.libraryId, contact.id);
      const now = this.clock.now();
      if (!open) await this.cadences.setDueAt(caller.libraryId, contact.id, dueAt);
      else if (open.dueAt > now) await this.move(caller, open, dueAt > now ? dueAt : now);
      else if (dueAt > now) await this.followUps.end(caller, open.id, 'done', interactionId);
    }
  }

  private async planWith(libraryId: string, contactId: string): Promise<void> {
    const contact = await this.contacts.find(libraryId, contactId);
    if (!contact?.cadenceDays || contact.archivedAt) {
      await this.cadences.remove(libraryId, contactId);
      return;
    }
    const dueAt = await this.dueAtOf(contact, contact.cadenceDays);
    const now = this.clock.now();
    if (dueAt > now) {
      await this.cadences.setDueAt(libraryId, contactId, dueAt);
      return;
    }
    // A call that was logged in the same instant may have set the time anew.
    if (await this.repository.findOpenCadence(libraryId, contactId)) {
      await this.cadences.setDueAt(libraryId, contactId, null);
      return;
    }
    const { language } = await this.libraries.find(libraryId);
    await this.followUps.create(systemCaller(libraryId), {
      title: this.messages.text(language, 'follow_up_cadence.title', { days: contact.cadenceDays }),
      contactId,
      ownerId: await this.owners.firstOf(libraryId, [contact.ownerId, contact.deputyId]),
      dueLocal: await this.turnFrom(libraryId, contactId, now),
      origin: 'cadence',
    });
    await this.cadences.setDueAt(libraryId, contactId, null);
  }

  private async reckonAnew(caller: Caller, contact: Contact): Promise<void> {
    const { libraryId, id: contactId, cadenceDays } = contact;
    if (!cadenceDays || contact.archivedAt) {
      await this.cancelOpen(caller, contactId);
      await this.cadences.remove(libraryId, contactId);
      return;
    }
    const dueAt = await this.dueAtOf(contact, cadenceDays);
    const isDue = dueAt <= this.clock.now();
    const open = await this.repository.lockOpenCadence(libraryId, contactId);
    if (open && !isDue) await this.followUps.end(caller, open.id, 'cancelled');
    await this.cadences.put(libraryId, [{ contactId, dueAt: open && isDue ? null : dueAt }]);
  }

  private async move(caller: Caller, open: FollowUp, from: Date): Promise<void> {
    const { libraryId, contactId } = open;
    const dueLocal = await this.turnFrom(libraryId, contactId ?? open.id, from);
    const { dayStartsAt } = await this.libraries.find(libraryId);
    const columns = columnsChanged(open, { dueLocal }, dayStartsAt);
    await this.records.change(caller, 'follow_up.changed', open, columns);
  }

  private async cancelOpen(caller: Caller, contactId: string): Promise<void> {
    const open = await this.repository.lockOpenCadence(caller.libraryId, contactId);
    if (open) await this.followUps.end(caller, open.id, 'cancelled');
  }

  private async dueAtOf({ libraryId, id, createdAt }: Contact, days: number): Promise<Date> {
    return contactDueAt((await this.interactions.lastContact(libraryId, id)) ?? createdAt, days);
  }

  private async turnFrom(libraryId: string, contactId: string, from: Date): Promise<string> {
    const { timeZone } = await this.libraries.find(libraryId);
    const calendar = await this.calendars.of(libraryId);
    const isWorkingDay = (day: string): boolean => calendar.isWorkingDay(day);
    return turnOf(contactId, dayOf(from, timeZone), isWorkingDay);
  }
}

function hasAnotherCadence(before: Contact, after: Contact): boolean {
  return (
    before.cadenceDays !== after.cadenceDays ||
    (before.archivedAt === null) !== (after.archivedAt === null)
  );
}
