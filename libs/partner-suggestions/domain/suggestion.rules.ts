import { searchKeys } from '#kernel';

/** What counts, and how much of 100. The answer names each with its points, so a weight is changed here and nowhere else. */
export const suggestionWeights = {
  service: 30,
  language: 25,
  place: 15,
  capacity: 15,
  answer_time: 15,
} as const;

export type SuggestionCriterion = keyof typeof suggestionWeights;

export const suggestionCriteria = Object.keys(suggestionWeights) as readonly SuggestionCriterion[];

/** Why a criterion counts as much as it does: the share of its weight. */
export const suggestionReasons = {
  services_offered: 1,
  some_services_offered: 0.5,
  services_not_listed: 0,
  language_spoken: 1,
  language_unknown: 0.5,
  language_not_spoken: 0,
  same_place: 1,
  place_unknown: 0.5,
  other_place: 0,
  has_room: 1,
  is_busy: 0.5,
  is_full: 0,
  answers_in_time: 1,
  answers_late: 0.5,
  no_experience: 0.5,
  often_silent: 0,
} as const;

export type SuggestionReason = keyof typeof suggestionReasons;

/** What is looked for; what is left out is not asked for. */
export interface Wish {
  readonly services: readonly string[];
  /** BCP 47. */
  readonly language: string | null;
  readonly place: string | null;
}

/** A partner, with what the last year says of it. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly tags: readonly string[];
  readonly languages: readonly string[];
  readonly city: string | null;
  readonly isFull: boolean;
  readonly open: number;
  readonly answered: number;
  readonly unanswered: number;
  /** Half of its answers came sooner; null without any. */
  readonly medianHours: number | null;
}

export interface Ground {
  readonly criterion: SuggestionCriterion;
  readonly reason: SuggestionReason;
  readonly points: number;
  readonly outOf: number;
}

export interface PartnerSuggestion {
  readonly contact: { readonly id: string; readonly name: string };
  /** 0 to 100: the points of what was asked for, as a share of all there were to get. */
  readonly score: number;
  readonly grounds: readonly Ground[];
}

/** With so many open at once, a partner is busy. */
const manyOpen = 10;

/** Two working days, weekend included, and then some. */
const inTimeHours = 72;

/** The best first; of equals, the one with fewer referrals open. */
export function suggest(candidates: readonly Candidate[], wish: Wish): PartnerSuggestion[] {
  return candidates
    .map((candidate) => ({ ...scored(candidate, wish), open: candidate.open }))
    .sort(
      (one, other) =>
        other.score - one.score ||
        one.open - other.open ||
        one.contact.id.localeCompare(other.contact.id),
    )
    .map(({ contact, score, grounds }) => ({ contact, score, grounds }));
}

function scored(candidate: Candidate, wish: Wish): PartnerSuggestion {
  const reasons: Record<SuggestionCriterion, SuggestionReason | undefined> = {
    service: wish.services.length > 0 ? serviceReason(candidate, wish.services) : undefined,
    language: wish.language === null ? undefined : languageReason(candidate, wish.language),
    place: wish.place === null ? undefined : placeReason(candidate, wish.place),
    capacity: capacityReason(candidate),
    answer_time: answerReason(candidate),
  };
  const grounds = suggestionCriteria.flatMap((criterion) => {
    const reason = reasons[criterion];
    const outOf = suggestionWeights[criterion];
    return reason ? [{ criterion, reason, points: outOf * suggestionReasons[reason], outOf }] : [];
  });
  const total = (of: (ground: Ground) => number): number =>
    grounds.reduce((sum, ground) => sum + of(ground), 0);
  return {
    contact: { id: candidate.id, name: candidate.name },
    score: Math.round((100 * total(({ points }) => points)) / total(({ outOf }) => outOf)),
    grounds,
  };
}

function serviceReason({ tags }: Candidate, services: readonly string[]): SuggestionReason {
  const found = services.filter((service) => tags.some((tag) => isSame(tag, service))).length;
  if (found === services.length) return 'services_offered';
  return found > 0 ? 'some_services_offered' : 'services_not_listed';
}

function languageReason({ languages }: Candidate, language: string): SuggestionReason {
  if (languages.length === 0) return 'language_unknown';
  const primary = (tag: string): string | undefined => tag.toLowerCase().split('-')[0];
  const speaks = languages.some((spoken) => primary(spoken) === primary(language));
  return speaks ? 'language_spoken' : 'language_not_spoken';
}

function placeReason({ city }: Candidate, place: string): SuggestionReason {
  if (city === null) return 'place_unknown';
  return isSame(city, place) ? 'same_place' : 'other_place';
}

function capacityReason({ isFull, open }: Candidate): SuggestionReason {
  if (isFull) return 'is_full';
  return open >= manyOpen ? 'is_busy' : 'has_room';
}

function answerReason({ answered, unanswered, medianHours }: Candidate): SuggestionReason {
  if (answered + unanswered === 0) return 'no_experience';
  if (unanswered > answered) return 'often_silent';
  return medianHours !== null && medianHours <= inTimeHours ? 'answers_in_time' : 'answers_late';
}

/** Whatever the script or the diacritics. */
function isSame(one: string, other: string): boolean {
  const keys = searchKeys(other);
  return searchKeys(one).some((key) => keys.includes(key));
}
