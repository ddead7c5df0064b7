import { type PartnershipStage, partnershipStages, stagesOnTheWay } from './partnership-stage';

/** One arrival of a partnership in a stage. */
export interface StageArrival {
  readonly stage: PartnershipStage;
  readonly occurredAt: Date;
}

/** The arrivals of one partnership, in the order of time. */
export type Journey = readonly StageArrival[];

/** How a stage fared. */
export interface StageFigures {
  readonly stage: PartnershipStage;
  /** How many partnerships ever came to it. */
  readonly reached: number;
  /** How many of those came further on the way. */
  readonly wentOn: number;
  /** `wentOn` of `reached`; null where there is no further, or nobody came. */
  readonly conversion: number | null;
  /** How many are in it now. */
  readonly present: number;
  /** The middle of the stays that are over, in days; null where none is. */
  readonly medianDays: number | null;
}

const aDay = 24 * 60 * 60 * 1000;
const way: readonly PartnershipStage[] = stagesOnTheWay;

/** How partnerships went through the stages. */
export function pipelineOf(journeys: readonly Journey[]): StageFigures[] {
  return partnershipStages.map((stage) => figuresOf(stage, journeys));
}

function figuresOf(stage: PartnershipStage, journeys: readonly Journey[]): StageFigures {
  const there = journeys.filter((journey) => journey.some((arrival) => arrival.stage === stage));
  const place = way.indexOf(stage);
  const leads = place >= 0 && place < way.length - 1;
  const wentOn = leads ? there.filter((journey) => furthestOf(journey) > place).length : 0;
  return {
    stage,
    reached: there.length,
    wentOn,
    conversion: leads && there.length > 0 ? rounded(wentOn / there.length, 3) : null,
    present: journeys.filter((journey) => journey.at(-1)?.stage === stage).length,
    medianDays: medianOf(there.flatMap((journey) => staysIn(stage, journey))),
  };
}

function furthestOf(journey: Journey): number {
  return Math.max(...journey.map(({ stage }) => way.indexOf(stage)));
}

/** The lengths of the stays that are over, in days. */
function staysIn(stage: PartnershipStage, journey: Journey): number[] {
  return journey.flatMap((arrival, index) => {
    const next = journey[index + 1];
    if (arrival.stage !== stage || !next) return [];
    return [(next.occurredAt.getTime() - arrival.occurredAt.getTime()) / aDay];
  });
}

function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : rounded((lower + upper) / 2, 1);
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
