import { sharedMinutes } from '../profile/weekly-slot';
import { type IndustryPath, type MentorToMatch, type RequestToMatch } from './matched-parties';

/** Less in common than this is no time to meet. */
export const shortestMeetingMinutes = 30;

/** What else must be known: the day, on the library's calendar. */
export type Refuses = (request: RequestToMatch, mentor: MentorToMatch, today: string) => boolean;

/**
 * Why a mentor is not for a request, whatever their score would be. What is not known refuses nobody. To add a reason: a line
 * here, and its label per language.
 */
const refusals = {
  not_verified: (_, { isVerified }) => !isVerified,
  paused: (_, { pausedUntil }, today) => pausedUntil !== null && today <= pausedUntil,
  no_capacity_left: (_, { capacity, inUse }) => inUse >= capacity,
  client_excluded: ({ clientId }, { excludedClientIds }) => excludedClientIds.includes(clientId),
  already_tried: ({ triedMentorIds }, { id }) => triedMentorIds.includes(id),
  conflict_of_interest: ({ industry }, { conflictIndustries }) =>
    industry !== null && conflictIndustries.some((conflict) => contains(conflict, industry)),
  no_shared_language: ({ languages: wanted }, { languages }) =>
    wanted.length > 0 &&
    languages.length > 0 &&
    !languages.some(({ language }) => wanted.includes(language)),
  no_shared_topic: ({ terms: wanted }, { terms }) =>
    wanted.length > 0 && !terms.some(({ topic }) => wanted.some((term) => term.topic === topic)),
  no_way_to_meet: (request, mentor) => !canMeet(request, mentor),
  no_shared_time: ({ week: wanted }, { week }) =>
    wanted.length > 0 && week.length > 0 && sharedMinutes(wanted, week) < shortestMeetingMinutes,
} as const satisfies Record<string, Refuses>;

export type RefusalReason = keyof typeof refusals;

export const refusalReasons = Object.keys(refusals) as readonly RefusalReason[];

/** Every reason why not; none for somebody who can be proposed. */
export function refusalsOf(
  request: RequestToMatch,
  mentor: MentorToMatch,
  today: string,
): readonly RefusalReason[] {
  const rules: Readonly<Record<RefusalReason, Refuses>> = refusals;
  return refusalReasons.filter((reason) => rules[reason](request, mentor, today));
}

/** Whether both would be in the same building. */
export function shareBranch(
  { branchIds: wanted }: Pick<RequestToMatch, 'branchIds'>,
  { branchIds }: Pick<MentorToMatch, 'branchIds'>,
): boolean {
  return (
    wanted.length === 0 || branchIds.length === 0 || branchIds.some((id) => wanted.includes(id))
  );
}

function canMeet(request: RequestToMatch, mentor: MentorToMatch): boolean {
  if (request.modes.length === 0 || mentor.modes.length === 0) return true;
  const shared = mentor.modes.filter((mode) => request.modes.includes(mode));
  return (
    shared.includes('remote') || (shared.includes('in_person') && shareBranch(request, mentor))
  );
}

/** A conflict with retail is one with bookshops; a conflict with bookshops is one with whoever only says retail. */
function contains(conflict: IndustryPath, industry: IndustryPath): boolean {
  return conflict.every((code, at) => industry[at] === code || at >= industry.length);
}
