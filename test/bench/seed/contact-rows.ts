import { type ContactKind, contactKinds } from '#contacts';
import { newId } from '#kernel';
import { searchGeneration } from '#libs/contacts/domain/search-words';
import { nameOf } from './names';
import { polish } from './polish-names';
import { ukrainian } from './ukrainian-names';
import { type Random } from './random';

/** How a library's contacts divide into kinds, in hundredths. */
const shares: Readonly<Record<ContactKind, number>> = {
  local_business: 45,
  ngo: 12,
  educational_institution: 9,
  public_institution: 9,
  mentor: 7,
  business_leader: 6,
  job_agency: 4,
  small_business_centre: 4,
  peer_library: 4,
};

const everyKind = Object.entries(shares).flatMap(([kind, share]) =>
  Array<ContactKind>(share).fill(kind as ContactKind),
) as [ContactKind, ...ContactKind[]];

const tags = [
  'warsztaty',
  'praca',
  'mentoring',
  'dotacje',
  'targi',
  'cyfrowi',
  'młodzież',
  '50+',
] as const;

const notes = [
  'Dzwonić po dziesiątej; w piątki zamknięte.',
  'Chętnie poprowadzą warsztaty z pisania CV. Pytali o salę na dwadzieścia osób i o rzutnik.',
  'Przekazali plakaty i ulotki, prosili o przypomnienie przed wakacjami.',
  'Потрібен перекладач; відповідають поштою впродовж двох днів.',
] as const;

/** One row of `contacts`, by its columns. */
export type ContactRow = Readonly<Record<string, unknown>>;

/** A contact as a library would have typed it in. */
export function contactRow(
  library: { readonly id: string; readonly ukrainianShare: number },
  random: Random,
): ContactRow {
  const words = random.chance(library.ukrainianShare) ? ukrainian : polish;
  const kind = random.one(everyKind);
  const [town, townInPlace] = random.one(words.towns);
  const handle = `${kind.replaceAll('_', '-')}.${random.digits(6)}`;
  const sometimes = <Value>(share: number, value: Value): Value | null =>
    random.chance(share) ? value : null;
  const email = sometimes(0.7, `${handle}@example.org`);
  const phone = sometimes(0.8, `${words.phonePrefix} ${random.digits(2)} ${random.digits(7)}`);
  const address = {
    street: sometimes(0.8, `${random.one(words.streets)} ${1 + random.below(120)}`),
    postalCode: sometimes(0.8, `${random.digits(2)}-${random.digits(3)}`),
    city: town,
    country: words.country,
    label: null,
  };
  return {
    library_id: library.id,
    id: newId(),
    kind,
    ...contactKinds[kind],
    status: 'active',
    name: nameOf(kind, words, townInPlace, random),
    second_name: null,
    email,
    emails: email === null ? [] : [{ address: email, label: null }],
    phone,
    phones:
      phone === null ? [] : [{ number: phone.replaceAll(' ', ''), extension: null, label: null }],
    website: sometimes(0.3, `https://${handle}.example.org`),
    street: address.street,
    postal_code: address.postalCode,
    city: town,
    country: words.country,
    addresses: [address],
    registration_numbers: [],
    languages: words.language === 'uk' ? ['uk', 'pl'] : ['pl'],
    tags: random.chance(0.5) ? [random.one(tags)] : [],
    notes: sometimes(0.25, random.one(notes)),
    version: 1,
    // The worker has nothing to do for them while it is measured.
    search_generation: searchGeneration,
    archived_at: sometimes(0.02, '2026-09-01T12:00:00Z'),
    created_at: new Date(Date.UTC(2024, 0, 1) + random.below(1000) * 86_400_000).toISOString(),
  };
}
