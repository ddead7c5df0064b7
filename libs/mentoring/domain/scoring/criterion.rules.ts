import { languageLevels } from '../profile/spoken-language';
import { sharedMinutes } from '../profile/weekly-slot';
import { type Term } from '../vocabulary/vocabulary';
import { type MentorToMatch, type RequestToMatch } from './matched-parties';
import { shareBranch } from './refusal.rules';
import { type ScoringCriterion } from './scoring-weights';

/** Why a criterion counts as much as it does. Each needs its label per language. */
export const scoringReasons = [
  ...['all_skills_offered', 'some_skills_offered', 'near_skills_offered', 'skills_not_offered'],
  ...['same_industry', 'near_industry', 'other_industry', 'industry_unknown'],
  ...['same_stage', 'other_stage', 'stage_unknown'],
  ...['language_fluent', 'language_good', 'language_basic', 'language_unknown'],
  ...['much_time_shared', 'some_time_shared', 'time_unknown'],
  ...['same_place', 'remote_only', 'place_unknown'],
  ...['nobody_yet', 'places_left', 'nearly_full'],
] as const;

export type ScoringReason = (typeof scoringReasons)[number];

/** How much of its points a criterion gives, from 0 to 1, and why. */
export interface Share {
  readonly share: number;
  readonly reason: ScoringReason;
}

/** What is not known counts half: somebody who says little is neither favoured nor shut out. */
const unknown = (reason: ScoringReason): Share => ({ share: 0.5, reason });

/** With so much time in common, more makes no difference. */
const enoughMinutes = 240;

type Rule = (request: RequestToMatch, mentor: MentorToMatch) => Share | undefined;

/** Each criterion by itself; undefined where the request asks for nothing of the kind. */
export const criterionRules: Readonly<Record<ScoringCriterion, Rule>> = {
  goals: ({ terms }, mentor) => {
    if (terms.length === 0) return undefined;
    const tenths = terms.map((term) => tenthsOf(term, mentor.terms));
    const share = tenths.reduce((sum, one) => sum + one, 0) / (10 * tenths.length);
    if (share === 1) return { share, reason: 'all_skills_offered' };
    if (tenths.includes(10)) return { share, reason: 'some_skills_offered' };
    return { share, reason: share > 0 ? 'near_skills_offered' : 'skills_not_offered' };
  },

  industry: ({ industry }, { industries }) => {
    if (industry === null) return undefined;
    if (industries.length === 0) return unknown('industry_unknown');
    const share = Math.max(...industries.map((path) => nearness(industry, path)));
    if (share === 1) return { share, reason: 'same_industry' };
    return { share, reason: share > 0 ? 'near_industry' : 'other_industry' };
  },

  stage: ({ stage }, { stages }) => {
    if (stage === null) return undefined;
    if (stages.length === 0) return unknown('stage_unknown');
    return stages.includes(stage)
      ? { share: 1, reason: 'same_stage' }
      : { share: 0, reason: 'other_stage' };
  },

  language: ({ languages: wanted }, { languages }) => {
    if (wanted.length === 0) return undefined;
    const levels = languages.filter(({ language }) => wanted.includes(language));
    const [best] = levels.sort(
      (one, other) => languageLevels[other.level] - languageLevels[one.level],
    );
    if (!best) return unknown('language_unknown');
    return { share: languageLevels[best.level], reason: `language_${best.level}` };
  },

  availability: ({ week: wanted }, { week }) => {
    if (wanted.length === 0) return undefined;
    if (week.length === 0) return unknown('time_unknown');
    // Whoever has no time in common was refused: to say when one has time never costs points.
    const share = (1 + Math.min(1, sharedMinutes(wanted, week) / enoughMinutes)) / 2;
    return { share, reason: share === 1 ? 'much_time_shared' : 'some_time_shared' };
  },

  place: (request, mentor) => {
    if (request.modes.length === 0) return undefined;
    if (mentor.modes.length === 0) return unknown('place_unknown');
    if (!request.modes.includes('in_person')) return { share: 1, reason: 'remote_only' };
    if (!mentor.modes.includes('in_person')) return { share: 0.5, reason: 'remote_only' };
    if (mentor.branchIds.length === 0) return { share: 0.8, reason: 'place_unknown' };
    return shareBranch(request, mentor)
      ? { share: 1, reason: 'same_place' }
      : { share: 0.5, reason: 'remote_only' };
  },

  load: (_, { capacity, inUse }) => {
    const share = capacity === 0 ? 0 : Math.max(0, 1 - inUse / capacity);
    if (share === 1) return { share, reason: 'nobody_yet' };
    return { share, reason: capacity - inUse > 1 ? 'places_left' : 'nearly_full' };
  },
};

/** In tenths, whose sum does not depend on their order: a skill itself; its topic as a whole; another skill of the topic. */
export function tenthsOf(wanted: Term, offered: readonly Term[]): number {
  const near = offered.filter(({ topic }) => topic === wanted.topic);
  if (near.length === 0) return 0;
  const wantsTopic = wanted.code === wanted.topic;
  if (wantsTopic || near.some(({ code }) => code === wanted.code)) return 10;
  return near.some(({ code, topic }) => code === topic) ? 7 : 3;
}

/** Who knows all of retail knows bookshops; who knows toy shops knows part of it. */
function nearness(wanted: readonly string[], known: readonly string[]): number {
  const depth = wanted.findIndex((code, at) => code !== known[at]);
  if (depth === -1 || depth === known.length) return 1;
  return depth / wanted.length;
}
