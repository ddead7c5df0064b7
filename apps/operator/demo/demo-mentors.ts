import { type NewClient } from '#clients';
import { type NewContact } from '#contacts';
import { type MentorDetails } from '#libs/mentoring/domain/profile/mentor-profile';
import { type RequestDetails } from '#libs/mentoring/domain/request/mentoring-request';

interface Mentor {
  /** Left out of somebody who is known already. */
  readonly contact?: NewContact;
  readonly profile: Partial<MentorDetails> & { readonly isVerified: boolean };
}

interface Request {
  readonly client: NewClient;
  readonly request: Partial<RequestDetails>;
}

const place = { city: 'Kołobrzeg', country: 'PL' } as const;

/** The mentors of the demo library; the exporter is among its contacts already. */
export const demoMentors = {
  exporter: {
    profile: {
      terms: ['exporting', 'negotiation', 'taxes', 'purchasing'],
      industries: ['46', '49'],
      stages: ['established', 'growing'],
      languages: [
        { language: 'ru', level: 'fluent' },
        { language: 'kk', level: 'fluent' },
        { language: 'pl', level: 'good' },
      ],
      modes: ['in_person', 'remote'],
      slots: [{ weekday: 2, from: '17:00', until: '19:00' }],
      capacity: 2,
      about: 'Пятнадцать лет вожу товары через границы. Расскажу, где теряются деньги.',
      isVerified: true,
    },
  },
  accountant: {
    contact: {
      ...{ kind: 'mentor', name: 'Anna Wójcik', email: 'anna.wojcik@example.org', ...place },
      ...{ languages: ['pl', 'uk'], tags: ['księgowość'] },
    },
    profile: {
      terms: ['finance', 'bookkeeping', 'taxes', 'budgeting', 'grants'],
      industries: ['G', '69'],
      stages: ['idea', 'starting', 'established'],
      languages: [
        { language: 'pl', level: 'fluent' },
        { language: 'uk', level: 'good' },
      ],
      modes: ['in_person', 'remote'],
      slots: [
        { weekday: 1, from: '16:00', until: '18:30' },
        { weekday: 4, from: '16:00', until: '18:30' },
      ],
      capacity: 3,
      about: 'Biegła księgowa, 20 lat praktyki. Tłumaczę przepisy na ludzki język.',
      isVerified: true,
    },
  },
  marketer: {
    contact: {
      ...{ kind: 'mentor', name: 'Ірина Коваль', email: 'iryna.koval@example.org', ...place },
      ...{ languages: ['uk', 'pl', 'en'], tags: ['маркетинг'] },
    },
    profile: {
      terms: ['marketing', 'social_media', 'branding', 'online_selling', 'websites'],
      industries: ['47', '73'],
      stages: ['idea', 'starting', 'growing'],
      languages: [
        { language: 'uk', level: 'fluent' },
        { language: 'pl', level: 'good' },
        { language: 'en', level: 'good' },
      ],
      modes: ['remote'],
      slots: [{ weekday: 3, from: '18:00', until: '20:00' }],
      capacity: 2,
      about: 'Допомагаю маленьким крамницям знайти своїх покупців у мережі.',
      isVerified: true,
    },
  },
  restaurateur: {
    contact: {
      ...{ kind: 'mentor', name: 'Marek Dąbrowski', email: 'marek.dabrowski@example.org' },
      ...{ languages: ['pl', 'de'], tags: ['gastronomia'], ...place },
    },
    profile: {
      terms: ['starting_up', 'business_plan', 'food_safety', 'hiring', 'pricing'],
      industries: ['56'],
      conflictIndustries: ['56.10'],
      stages: ['starting', 'established'],
      languages: [
        { language: 'pl', level: 'fluent' },
        { language: 'de', level: 'basic' },
      ],
      modes: ['in_person'],
      capacity: 1,
      isVerified: false,
    },
  },
} as const satisfies Readonly<Record<string, Mentor>>;

/** Those who look for a mentor in the demo library. */
export const demoRequests = {
  bookseller: {
    client: { name: 'Оксана Бондар', email: 'oksana.bondar@example.org', language: 'uk' },
    request: {
      goals: 'Хоче сама вести бухгалтерію книгарні й розуміти, скільки заробляє.',
      terms: ['bookkeeping', 'taxes'],
      industry: '47.61',
      stage: 'starting',
      languages: ['uk', 'pl'],
      modes: ['in_person', 'remote'],
      slots: [{ weekday: 4, from: '15:00', until: '19:00' }],
    },
  },
  repairer: {
    client: { name: 'Piotr Zając', email: 'piotr.zajac@example.org', language: 'pl' },
    request: {
      goals: 'Otwiera serwis rowerowy; chce wycenić usługi i zdobyć pierwszych klientów.',
      terms: ['pricing', 'social_media', 'business_plan'],
      industry: '95.29',
      stage: 'idea',
      languages: ['pl'],
      modes: ['in_person', 'remote'],
    },
  },
  seamstress: {
    client: { name: 'Марина Левченко', phone: '+48 600 300 400', language: 'uk' },
    request: {
      goals: 'Шиє одяг удома; хоче продавати його в мережі.',
      terms: ['online_selling', 'branding'],
      industry: '14.13',
      stage: 'starting',
      languages: ['uk', 'ru'],
      modes: ['remote'],
      slots: [{ weekday: 3, from: '17:00', until: '20:00' }],
    },
  },
  cook: {
    client: { name: 'Сергей Ким', email: 'sergey.kim@example.org', language: 'ru' },
    request: {
      goals: 'Открывает кафе корейской кухни, ищет, с чего начать.',
      terms: ['food_safety', 'permits'],
      industry: '56.10',
      stage: 'idea',
      languages: ['ru', 'pl'],
      modes: ['in_person'],
    },
  },
} as const satisfies Readonly<Record<string, Request>>;
