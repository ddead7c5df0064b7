import {
  type Helper,
  type HelperReason,
  helperReasons,
  type HelpQuestion,
  type Offer,
  type PossibleHelper,
} from './helper';
import { kindsOftenHelpingWith } from './standard-topics';

const LATELY_DAYS = 90;

/** Without one of these nobody is named: that we know somebody is no reason to ask them for a room. */
const grounds: readonly HelperReason[] = [
  'offers_it',
  'offers_something_close',
  'kind_often_helps',
  'in_missing_sector',
  'for_this_audience',
  'at_this_branch',
];

/** Who could help with this, the best first, each with the reasons. */
export function helpersWith(
  question: HelpQuestion,
  people: readonly PossibleHelper[],
): readonly Helper[] {
  return people
    .map((person) => helperOf(question, person))
    .filter(({ reasons }) => reasons.some((reason) => grounds.includes(reason)))
    .sort(
      (one, other) =>
        other.score - one.score ||
        one.contact.name.localeCompare(other.contact.name) ||
        one.contact.id.localeCompare(other.contact.id),
    );
}

function helperOf(question: HelpQuestion, { contact, standing, ...known }: PossibleHelper): Helper {
  const offers = offersThatFit(question, known.offers);
  const reasons = [
    ...reasonOfTerm(question, offers, contact),
    ...(question.sector !== undefined && contact.sector === question.sector
      ? (['in_missing_sector'] as const)
      : []),
    ...reasonOfAudience(question, offers),
    ...reasonOfBranch(question, offers),
    ...reasonOfStanding(standing),
    ...(known.daysSinceContact !== null && known.daysSinceContact <= LATELY_DAYS
      ? (['in_touch_lately'] as const)
      : []),
  ];
  const score = reasons.reduce((points, reason) => points + helperReasons[reason], 0);
  return { contact, standing, score, reasons };
}

/** Where a thing is looked for, only what they offer of it counts; else everything that they offer. */
function offersThatFit({ term }: HelpQuestion, offers: readonly Offer[]): readonly Offer[] {
  if (!term) return offers;
  const exact = offers.filter((offer) => isExactly(term, offer));
  return exact.length > 0 ? exact : offers.filter(({ topic }) => topic === term.topic);
}

/** Whoever looks for a topic is content with anything in it. */
function isExactly(term: { code: string; topic: string }, offer: Offer): boolean {
  return offer.code === term.code || (term.code === term.topic && offer.topic === term.topic);
}

function reasonOfTerm(
  { term }: HelpQuestion,
  offers: readonly Offer[],
  { kind }: PossibleHelper['contact'],
): HelperReason[] {
  if (!term) return [];
  if (offers.some((offer) => isExactly(term, offer))) return ['offers_it'];
  if (offers.length > 0) return ['offers_something_close'];
  return kind && kindsOftenHelpingWith(term.topic).includes(kind) ? ['kind_often_helps'] : [];
}

function reasonOfAudience({ audience }: HelpQuestion, offers: readonly Offer[]): HelperReason[] {
  if (audience === undefined) return [];
  if (offers.some(({ audiences }) => audiences.includes(audience))) return ['for_this_audience'];
  return offers.some(({ audiences }) => audiences.length === 0) ? ['for_everybody'] : [];
}

function reasonOfBranch({ branchId }: HelpQuestion, offers: readonly Offer[]): HelperReason[] {
  if (branchId === undefined) return [];
  if (offers.some(({ branchIds }) => branchIds.includes(branchId))) return ['at_this_branch'];
  return offers.some(({ branchIds }) => branchIds.length === 0) ? ['everywhere'] : [];
}

function reasonOfStanding(standing: PossibleHelper['standing']): HelperReason[] {
  if (standing === null) return [];
  return [standing === 'at_work' ? 'works_with_us' : 'on_the_way_to_partnership'];
}
