import { type PartnershipStage } from '#libs/partnerships/domain/partnership-stage';
import { patienceDays } from '#libs/partnerships/domain/patience';

const DAY = 24 * 60 * 60_000;

const patience: Partial<Record<PartnershipStage, number>> = patienceDays;

/** For how many whole days a partnership has been in its stage. */
export function daysIn(stageSince: string, now = new Date()): number {
  return Math.max(0, Math.floor((now.getTime() - new Date(stageSince).getTime()) / DAY));
}

/** Whether it has been there for longer than that takes. */
export function isStuck(stage: PartnershipStage, stageSince: string, now = new Date()): boolean {
  return daysIn(stageSince, now) >= (patience[stage] ?? Infinity);
}
