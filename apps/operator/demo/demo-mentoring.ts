import { Temporal } from 'temporal-polyfill';
import { type Caller } from '#kernel';
import { ClientsService, ConsentsService } from '#clients';
import { ContactsService } from '#contacts';
import { MatchMovesService } from '#libs/mentoring/match-moves.service';
import { MentoringRequestsService } from '#libs/mentoring/mentoring-requests.service';
import { MentorProfilesService } from '#libs/mentoring/mentor-profiles.service';
import { ProposalsService } from '#libs/mentoring/proposals.service';
import { SessionsService } from '#libs/mentoring/sessions.service';
import { SuggestionsService } from '#libs/mentoring/suggestions.service';
import { type ServiceFinder } from '../operator.module';
import { type DemoContactIds } from './demo-contacts';
import { demoMentors, demoRequests } from './demo-mentors';

const ZONE = 'Europe/Warsaw';

/** So many stand on a shortlist, as when a librarian asks for one. */
const SHORTLIST = 10;

interface DemoMentor {
  readonly contactId: string;
  readonly profileId: string;
}

interface DemoRequest {
  readonly clientId: string;
  readonly requestId: string;
}

/** Mentors, and people who look for one: the first has found hers, the second has a shortlist. */
export async function seedMentoring(
  get: ServiceFinder,
  caller: Caller,
  contacts: DemoContactIds,
): Promise<void> {
  await get(MentorProfilesService).create(caller, {
    ...demoMentors.exporter.profile,
    contactId: contacts.mentor,
  });
  const accountant = await addMentor(get, caller, 'accountant');
  await addMentor(get, caller, 'marketer');
  await addMentor(get, caller, 'restaurateur');
  const bookseller = await addRequest(get, caller, 'bookseller');
  const repairer = await addRequest(get, caller, 'repairer');
  await addRequest(get, caller, 'seamstress');
  await addRequest(get, caller, 'cook');
  await seedMatch(get, caller, bookseller, accountant);
  await get(SuggestionsService).suggest(caller, repairer.requestId, SHORTLIST);
}

async function addMentor(
  get: ServiceFinder,
  caller: Caller,
  name: 'accountant' | 'marketer' | 'restaurateur',
): Promise<DemoMentor> {
  const { contact, profile } = demoMentors[name];
  const contactId = await get(ContactsService).create(caller, contact);
  return {
    contactId,
    profileId: await get(MentorProfilesService).create(caller, { ...profile, contactId }),
  };
}

async function addRequest(
  get: ServiceFinder,
  caller: Caller,
  name: keyof typeof demoRequests,
): Promise<DemoRequest> {
  const { client, request } = demoRequests[name];
  const clientId = await get(ClientsService).register(caller, client);
  return {
    clientId,
    requestId: await get(MentoringRequestsService).create(caller, { ...request, clientId }),
  };
}

/** A mentoring that is under way: proposed from a shortlist, accepted, and agreed to. */
async function seedMatch(
  get: ServiceFinder,
  caller: Caller,
  { requestId, clientId }: DemoRequest,
  { profileId, contactId: recipientContactId }: DemoMentor,
): Promise<void> {
  const suggestionId = await get(SuggestionsService).suggest(caller, requestId, SHORTLIST);
  const matchId = await get(ProposalsService).publish(caller, requestId, {
    profileId,
    suggestionId,
    introduction: 'Від весни веде невелику книгарню; хоче сама вести її бухгалтерію.',
    passesOn: true,
  });
  const moves = get(MatchMovesService);
  await moves.move(caller, 'mentor', matchId, { from: 'proposed', to: 'accepted' });
  await get(ConsentsService).give(caller, clientId, {
    purpose: 'mentoring',
    recipientContactId,
    fields: ['name', 'email'],
    howGiven: 'spoken',
    givenAt: new Date(Date.now() - 60_000),
    until: null,
  });
  await moves.move(caller, 'library', matchId, { from: 'accepted', to: 'active' });
  await get(SessionsService).tell(caller, 'mentor', matchId, {
    heldOn: Temporal.Now.plainDateISO(ZONE).toString(),
    minutes: 90,
    mode: 'in_person',
    note: 'Розібрали перший місяць; наступного разу — податки.',
  });
}
