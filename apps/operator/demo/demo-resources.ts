import { type Caller } from '#kernel';
import { GapsService, type NewResourceEntry, ResourceEntriesService } from '#resources';
import { type ServiceFinder } from '../operator.module';
import { type DemoContactIds } from './demo-contacts';

type Entry = Omit<NewResourceEntry, 'contactId'>;

const ofLibrary: readonly Entry[] = [
  { side: 'offers', code: 'meeting_rooms', note: 'Czytelnia, 30 miejsc, po 17:00' },
  { side: 'offers', code: 'computers', audiences: ['job_seekers', 'seniors'] },
  { side: 'offers', code: 'access_to_audiences', note: 'Newsletter do 2 400 czytelników' },
  { side: 'needs', code: 'legal_advice', audiences: ['migrants'] },
  { side: 'needs', code: 'trainers', note: 'Kurs obsługi komputera', audiences: ['seniors'] },
  { side: 'needs', code: 'sponsorship', note: 'Nagrody w konkursie na pomysł na firmę' },
];

const ofContacts = {
  jobAgency: [
    { side: 'offers', code: 'career_advice', audiences: ['job_seekers'] },
    { side: 'offers', code: 'internships', audiences: ['young_people', 'job_seekers'] },
    { side: 'needs', code: 'meeting_rooms', note: 'Raz w miesiącu, na dyżur doradczyni' },
  ],
  businessCentre: [
    { side: 'offers', code: 'business_advice', audiences: ['entrepreneurs'] },
    { side: 'offers', code: 'funding_advice', audiences: ['entrepreneurs'] },
    { side: 'needs', code: 'access_to_audiences' },
  ],
  foundation: [
    { side: 'offers', code: 'legal_advice', note: 'У середу, 10–14', audiences: ['migrants'] },
    { side: 'offers', code: 'language_courses', audiences: ['migrants', 'families'] },
    { side: 'needs', code: 'volunteers' },
  ],
  bakery: [
    { side: 'offers', code: 'internships', audiences: ['students'] },
    { side: 'needs', code: 'promotion' },
  ],
  college: [
    { side: 'offers', code: 'trainers', note: 'Nauczyciele informatyki' },
    { side: 'needs', code: 'internships', audiences: ['students'] },
  ],
  leader: [{ side: 'offers', code: 'expert_knowledge', audiences: ['entrepreneurs'] }],
  mentor: [{ side: 'offers', code: 'business_mentors', audiences: ['entrepreneurs'] }],
} as const satisfies Partial<Record<keyof DemoContactIds, readonly Entry[]>>;

/** Who offers and needs what; from one of the gaps somebody has gone on to a partnership. */
export async function seedResources(
  get: ServiceFinder,
  caller: Caller,
  contacts: DemoContactIds,
): Promise<void> {
  const entries = get(ResourceEntriesService);
  for (const entry of ofLibrary) await entries.add(caller, entry);
  for (const [name, theirs] of Object.entries(ofContacts)) {
    const contactId = contacts[name as keyof typeof ofContacts];
    for (const entry of theirs) await entries.add(caller, { ...entry, contactId });
  }
  const gap = { gap: 'need:sponsorship', contactId: contacts.leader };
  await get(GapsService).close(caller, gap);
}
