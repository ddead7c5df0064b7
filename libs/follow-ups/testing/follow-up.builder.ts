import { type FollowUp } from '../domain/follow-up';
import { type Owner } from '../domain/owner';

const librarianId = '0194f000-0000-7000-8000-000000000005';

/** An open follow-up about a contact, due on a Friday at ten in Warsaw, unless said otherwise. */
export function aFollowUp(overrides: Partial<FollowUp> = {}): FollowUp {
  return {
    libraryId: '0194f000-0000-7000-8000-000000000002',
    id: '0194f000-0000-7000-8000-000000000021',
    title: 'Wysłać program warsztatów',
    note: null,
    contactId: '0194f000-0000-7000-8000-000000000003',
    clientId: null,
    referralId: null,
    matchId: null,
    interactionId: null,
    ownerId: librarianId,
    dueLocal: '2026-11-27T10:00',
    timeZone: 'Europe/Warsaw',
    dueAt: new Date('2026-11-27T09:00:00.000Z'),
    snoozedCount: 0,
    firstDueLocal: null,
    seriesId: null,
    recurrenceId: null,
    origin: 'staff',
    priority: 'normal',
    status: 'open',
    doneAt: null,
    doneInInteractionId: null,
    reminderRound: 1,
    remindedAt: null,
    version: 1,
    archivedAt: null,
    createdAt: new Date('2026-11-18T09:00:00.000Z'),
    ...overrides,
  };
}

/** A librarian, unless said otherwise. */
export function anOwner(overrides: Partial<Owner> = {}): Owner {
  return {
    id: librarianId,
    name: 'Anna Nowak',
    email: 'anna.nowak@biblioteka.example.org',
    language: 'pl',
    canOwn: true,
    ...overrides,
  };
}
