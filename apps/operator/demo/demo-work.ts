import { Temporal } from 'temporal-polyfill';
import { type Caller } from '#kernel';
import { ClientsService, ConsentsService } from '#clients';
import { FollowUpsService } from '#follow-ups';
import { InteractionsService } from '#interactions';
import {
  InboundReferralsService,
  ReferralDraftsService,
  ReferralMovesService,
  SignpostsService,
  theLibrary,
} from '#referrals';
import { type ServiceFinder } from '../operator.module';
import { type DemoContactIds } from './demo-contacts';

interface DemoPeople {
  readonly contacts: DemoContactIds;
  readonly librarianId: string;
  readonly adminId: string;
}

const ZONE = 'Europe/Warsaw';

/** What the demo library's staff did lately: calls, promises, referrals both ways. */
export async function seedWork(
  get: ServiceFinder,
  caller: Caller,
  people: DemoPeople,
): Promise<void> {
  await seedInteractions(get, caller, people);
  await seedPromises(get, caller, people);
  await seedReferrals(get, caller, people);
  await get(SignpostsService).record(caller, people.librarianId, {
    contactId: people.contacts.townHall,
    topic: 'Dotacje na start',
    people: 3,
  });
}

async function seedInteractions(
  get: ServiceFinder,
  caller: Caller,
  { contacts, adminId }: DemoPeople,
): Promise<void> {
  const interactions = get(InteractionsService);
  await interactions.log(caller, {
    channel: 'call',
    contactIds: [contacts.jobAgency, contacts.adviser],
    summary: 'Pytali o warsztaty pisania CV; przyślemy program.',
    durationMinutes: 10,
    occurredAt: daysAgo(1),
    next: { title: 'Wysłać program warsztatów', dueLocal: inDays(2, '10:00'), timeZone: ZONE },
  });
  await interactions.log(caller, {
    channel: 'visit',
    contactIds: [contacts.restaurant],
    summary: 'Власниця шукає бухгалтера; запропонували зустріч із ментором.',
    occurredAt: daysAgo(6),
    next: {
      title: 'Познайомити з ментором',
      dueLocal: inDays(1, '12:30'),
      timeZone: ZONE,
      note: 'Тимур говорить російською та польською.',
    },
  });
  await interactions.log(caller, {
    channel: 'email',
    contactIds: [contacts.peerLibrary],
    summary: 'Обмін досвідом: як їхня бібліотека веде бізнес-зустрічі.',
    occurredAt: daysAgo(12),
    next: {
      title: 'Umówić rozmowę wideo ze Lwowem',
      dueLocal: inDays(5, '09:00'),
      timeZone: ZONE,
      ownerId: adminId,
    },
  });
}

/** What comes again, and what is late. */
async function seedPromises(
  get: ServiceFinder,
  caller: Caller,
  { contacts, adminId }: DemoPeople,
): Promise<void> {
  const followUps = get(FollowUpsService);
  await followUps.create(caller, {
    title: 'Zapytać o nowe oferty pracy',
    contactId: contacts.jobAgency,
    dueLocal: inDays(3, '09:30'),
    ownerId: adminId,
    recurrenceRule: 'FREQ=WEEKLY;INTERVAL=2',
  });
  await followUps.create(caller, {
    title: 'Omówić aneks do porozumienia',
    contactId: contacts.townHall,
    // Its reminder leaves at once, so that there is one to look at.
    dueLocal: inDays(-1, '15:00'),
    ownerId: adminId,
    priority: 'high',
    note: 'W urzędzie wolą rozmawiać przed południem.',
  });
}

async function seedReferrals(
  get: ServiceFinder,
  caller: Caller,
  { contacts }: DemoPeople,
): Promise<void> {
  const clientId = await get(ClientsService).register(caller, {
    name: 'Łucja Kowalska',
    phone: '+48 600 100 200',
    email: 'lucja.kowalska@example.org',
    language: 'pl',
  });
  const consentId = await get(ConsentsService).give(caller, clientId, {
    purpose: 'referral',
    recipientContactId: contacts.jobAgency,
    fields: ['name', 'phone'],
    howGiven: 'written',
    givenAt: new Date(daysAgo(2)),
    until: null,
  });
  const outboundId = await get(ReferralDraftsService).draft(caller, 'outbound', {
    mode: 'referral',
    contactId: contacts.jobAgency,
    clientId,
    consentId,
    need: 'Szuka pracy po przerwie; potrzebuje doradcy zawodowego.',
  });
  const moves = get(ReferralMovesService);
  await moves.move(caller, theLibrary, outboundId, { from: 'draft', to: 'sent' });

  const partner: Caller = { ...caller, actor: { kind: 'system', id: null } };
  const inboundId = await get(InboundReferralsService).receive(partner, contacts.foundation, {
    client: { name: 'Данило Шевченко', email: 'danylo.shevchenko@example.org', language: 'uk' },
    consent: {
      fields: ['name', 'email', 'language'],
      howGiven: 'spoken',
      givenAt: new Date(daysAgo(3)),
      until: null,
    },
    need: 'Хоче відкрити майстерню з ремонту велосипедів; шукає ментора.',
  });
  await moves.move(caller, theLibrary, inboundId, { from: 'sent', to: 'accepted' });
}

function daysAgo(days: number): string {
  return Temporal.Now.instant()
    .subtract({ hours: 24 * days })
    .toString({ smallestUnit: 'second' });
}

/** A wall-clock time some days from now. */
function inDays(days: number, time: string): string {
  return `${Temporal.Now.plainDateISO(ZONE).add({ days }).toString()}T${time}`;
}
