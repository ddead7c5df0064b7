/**
 * What a library and those around it can offer and need, everywhere: topics, and the words in each. To add one: a word
 * here and its label per language (`resource_term.<code>`). A code is never taken away: entries name it. Libraries add
 * words of their own.
 */
export const standardTopics = {
  work: ['job_offers', 'internships', 'career_advice', 'application_help', 'retraining'],
  enterprise: [
    'business_advice',
    'funding_advice',
    'business_mentors',
    'shared_offices',
    'suppliers',
  ],
  learning: [
    'language_courses',
    'digital_skills',
    'workshops',
    'study_support',
    'reading_promotion',
  ],
  advice: ['legal_advice', 'tax_advice', 'social_support', 'psychological_support', 'translation'],
  rooms: ['meeting_rooms', 'event_halls', 'exhibition_space', 'outdoor_space'],
  equipment: ['computers', 'audiovisual_equipment', 'printing', 'transport', 'collections'],
  people: ['volunteers', 'speakers', 'trainers', 'expert_knowledge'],
  funding: ['sponsorship', 'grants', 'prizes', 'joint_applications'],
  reach: ['promotion', 'press_contacts', 'newsletters', 'event_partners', 'access_to_audiences'],
} as const satisfies Record<string, readonly string[]>;

type StandardTopic = keyof typeof standardTopics;

/** Kinds of contacts worth asking for what, before anything is known of what they offer. */
export const kindsThatOftenHelp: Readonly<Record<StandardTopic, readonly string[]>> = {
  work: ['job_agency', 'local_business'],
  enterprise: ['small_business_centre', 'business_leader', 'mentor'],
  learning: ['educational_institution', 'ngo'],
  advice: ['public_institution', 'ngo'],
  rooms: ['public_institution', 'educational_institution', 'local_business'],
  equipment: ['local_business', 'educational_institution', 'peer_library'],
  people: ['educational_institution', 'ngo', 'business_leader'],
  funding: ['local_business', 'public_institution'],
  reach: ['local_business', 'public_institution', 'ngo'],
};

/** Nobody in particular for topics that a library has added itself. */
export function kindsOftenHelpingWith(topic: string): readonly string[] {
  const kinds: Readonly<Record<string, readonly string[]>> = kindsThatOftenHelp;
  return kinds[topic] ?? [];
}
