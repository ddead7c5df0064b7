import { Temporal } from 'temporal-polyfill';
import { type Caller } from '#kernel';
import { InteractionsService } from '#interactions';
import {
  AgreementsService,
  PartnershipMovesService,
  PartnershipsService,
  type PartnershipStage,
} from '#partnerships';
import { type ServiceFinder } from '../operator.module';
import { type DemoContactIds } from './demo-contacts';

interface DemoPartners {
  readonly contacts: DemoContactIds;
  /** Who looks after the partnerships, in turn. */
  readonly ownerIds: readonly [string, string];
}

/** One that goes well, one that fades, those on their way, and those that came to an end. */
export async function seedPartnerships(
  get: ServiceFinder,
  caller: Caller,
  { contacts, ownerIds: [librarianId, adminId] }: DemoPartners,
): Promise<void> {
  const partnerships = get(PartnershipsService);
  const working = {
    aims: 'Osoby szukające pracy dostają pomoc na miejscu, w bibliotece.',
    ourBenefits: 'Doradca zawodowy dyżuruje w czytelni; czytelnicy nie jeżdżą do urzędu.',
    theirBenefits:
      'Sala i komputery bez opłat; urząd dociera do tych, którzy do niego nie trafiają.',
    contributions: 'Biblioteka: sala, zapisy, plakaty. Urząd: doradca w każdy wtorek.',
  };
  const jobAgency = await partnerships.create(caller, {
    ...{ ...working, contactId: contacts.jobAgency, name: 'Praca blisko' },
    ...{ personId: contacts.adviser, ownerId: librarianId, startsOn: dayIn(-190) },
    ...{ stage: 'active', stageSince: momentIn(-190) },
  });
  const college = await partnerships.create(caller, {
    ...{ contactId: contacts.college, ownerId: adminId, personId: contacts.leader },
    aims: 'Uczniowie poznają lokalne firmy, zanim wybiorą zawód.',
    ourBenefits: 'Młodzi czytelnicy, prowadzący warsztaty.',
    theirBenefits: 'Praktyki i goście z firm, które zna biblioteka.',
    contributions: 'Szkoła: uczniowie i opiekun. Biblioteka: kontakty i miejsce.',
    ...{ startsOn: dayIn(-300), stage: 'active', stageSince: momentIn(-300) },
  });
  // Nobody has spoken with them for long: it fades.
  await get(InteractionsService).log(caller, {
    channel: 'meeting',
    contactIds: [contacts.college],
    summary: 'Spotkanie o warsztatach dla maturzystów.',
    occurredAt: momentIn(-210).toISOString(),
  });
  await seedOnTheWay(get, caller, { contacts, ownerIds: [librarianId, adminId] });
  await seedAgreements(get, caller, { contacts, jobAgency, college });
}

/** Each has come as far as its last stage; the library may still be waiting for too long. */
async function seedOnTheWay(
  get: ServiceFinder,
  caller: Caller,
  { contacts, ownerIds: [librarianId, adminId] }: DemoPartners,
): Promise<void> {
  const partnerships = get(PartnershipsService);
  const aims = 'Майбутні підприємці знаходять у бібліотеці перших порадників.';
  await partnerships.create(caller, { contactId: contacts.bakery, ownerId: librarianId });
  await partnerships.create(caller, {
    ...{ contactId: contacts.townHall, ownerId: adminId, stageSince: momentIn(-120) },
  });
  const centre = await partnerships.create(caller, {
    ...{ contactId: contacts.businessCentre, ownerId: librarianId, aims },
    ourBenefits: 'Консультації для тих, хто починає.',
    theirBenefits: 'Нові підприємці з району приходять самі.',
    ...{ personId: contacts.leader, stageSince: momentIn(-60) },
  });
  await goOn(get, caller, centre, [
    ['identified', 'analysed', -50],
    ['analysed', 'selected', -40],
    ['selected', 'invited', -30],
  ]);
  const foundation = await partnerships.create(caller, {
    ...{ contactId: contacts.foundation, ownerId: librarianId, name: 'Спільна мова' },
    aims: 'Мовні зустрічі для тих, хто приїхав.',
    ...{ stageSince: momentIn(-20) },
  });
  await goOn(get, caller, foundation, [['identified', 'analysed', -8]]);
  const restaurant = await partnerships.create(caller, {
    ...{ contactId: contacts.restaurant, ownerId: librarianId, stageSince: momentIn(-45) },
  });
  await get(PartnershipMovesService).move(caller, restaurant, {
    ...{ from: 'identified', to: 'declined', reason: 'no_means', occurredAt: momentIn(-15) },
    note: 'Поки що відкривають другий зал; повернутися навесні.',
  });
}

async function goOn(
  get: ServiceFinder,
  caller: Caller,
  id: string,
  moves: readonly (readonly [from: PartnershipStage, to: PartnershipStage, day: number])[],
): Promise<void> {
  for (const [from, to, day] of moves) {
    await get(PartnershipMovesService).move(caller, id, { from, to, occurredAt: momentIn(day) });
  }
}

async function seedAgreements(
  get: ServiceFinder,
  caller: Caller,
  one: { contacts: DemoContactIds; jobAgency: string; college: string },
): Promise<void> {
  const agreements = get(AgreementsService);
  await agreements.create(caller, {
    ...{ contactIds: [one.contacts.jobAgency], partnershipId: one.jobAgency, number: '7/2026' },
    ...{ kind: 'cooperation_agreement', renewal: 'renews_itself', noticeDays: 30 },
    ...{ signedOn: dayIn(-192), inForceFrom: dayIn(-190), inForceTo: dayIn(540) },
    ...{ signedForUs: 'Ewa Zielińska', signedForThem: 'Dyrekcja urzędu' },
    weGive: 'Salę w każdy wtorek, zapisy, miejsce na plakaty.',
    theyGive: 'Doradcę zawodowego i materiały dla szukających pracy.',
    wePromote: 'Strona i gablota biblioteki.',
    theyPromote: 'Tablica ogłoszeń i biuletyn urzędu.',
    documentUrl: 'https://bip.example.org/umowy/7-2026.pdf',
    services: ['Doradztwo zawodowe', 'Warsztaty pisania CV'],
    ...{ respondWithinWorkingDays: 3, clientFields: ['name', 'phone', 'email', 'language'] },
    retentionMonths: 12,
  });
  await agreements.create(caller, {
    ...{ contactIds: [one.contacts.college], partnershipId: one.college },
    ...{ kind: 'letter_of_intent', renewal: 'to_be_renewed' },
    ...{ signedOn: dayIn(-300), inForceFrom: dayIn(-300), inForceTo: dayIn(25) },
  });
}

function momentIn(days: number): Date {
  const now = Temporal.Now.instant().epochMilliseconds;
  return new Date(now + days * 24 * 60 * 60 * 1000);
}

function dayIn(days: number): string {
  return Temporal.Now.plainDateISO('Europe/Warsaw').add({ days }).toString();
}
