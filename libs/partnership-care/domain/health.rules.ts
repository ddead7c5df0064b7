import {
  type HealthFacts,
  type HealthLevel,
  healthLevels,
  type HealthReason,
  type HealthReasonName,
  healthReasons,
  type ReferralFacts,
} from './health';

/** How often one means to be in touch with a partner, where nobody has said so. */
export const usualCadenceDays = 90;

/** From then on an agreement's end is near. */
const nearEndDays = 90;

/** So many things to watch are more than each of them alone. */
const tooMuchToWatch = 3;

/** How a partnership fares, and why; the reasons that weigh most come first. There is always one. */
export function healthOf(facts: HealthFacts): {
  readonly level: HealthLevel;
  readonly reasons: readonly HealthReason[];
} {
  const reasons = [
    ...stageReasons(facts),
    ...contactReasons(facts),
    ...promiseReasons(facts),
    ...referralReasons(facts),
    ...agreementReasons(facts),
  ].sort((one, other) => weightOf(other.level) - weightOf(one.level));
  return { level: levelOf(reasons), reasons };
}

function levelOf(reasons: readonly HealthReason[]): HealthLevel {
  const watched = reasons.filter(({ level }) => level === 'watch').length;
  return watched >= tooMuchToWatch ? 'fading' : (reasons[0]?.level ?? 'well');
}

function weightOf(level: HealthLevel): number {
  return healthLevels.indexOf(level);
}

function because(reason: HealthReasonName, value: number | null = null): HealthReason {
  return { reason, level: healthReasons[reason], value };
}

function stageReasons({ stage, daysInStage }: HealthFacts): HealthReason[] {
  return stage === 'dormant' ? [because('lies_dormant', daysInStage)] : [];
}

/** Somebody with whom nobody has spoken yet is given the time of one cadence. */
function contactReasons({
  cadenceDays,
  daysSinceContact,
  daysInStage,
}: HealthFacts): HealthReason[] {
  const cadence = cadenceDays ?? usualCadenceDays;
  if (daysSinceContact === null) {
    return daysInStage > cadence ? [because('never_in_touch', daysInStage)] : [];
  }
  if (daysSinceContact > 2 * cadence) return [because('contact_long_overdue', daysSinceContact)];
  if (daysSinceContact > cadence) return [because('contact_overdue', daysSinceContact)];
  return [because('in_touch', daysSinceContact)];
}

function promiseReasons({ promises: { open, late } }: HealthFacts): HealthReason[] {
  if (late > 0) return [because('promises_late', late)];
  return open > 0 ? [because('promises_kept', open)] : [];
}

function referralReasons({ sent, received }: HealthFacts): HealthReason[] {
  return [
    ...(sent.late > 0 ? [because('partner_late', sent.late)] : []),
    ...(received.late > 0 ? [because('we_are_late', received.late)] : []),
    ...outcomeReasons(sent, received),
  ];
}

/** Both ways together: a partner that serves nobody whom we send is none, whatever it sends. */
function outcomeReasons(sent: ReferralFacts, received: ReferralFacts): HealthReason[] {
  const succeeded = sent.succeeded + received.succeeded;
  if (sent.failed > sent.succeeded) return [because('referrals_fail', sent.failed)];
  return succeeded > 0 ? [because('referrals_succeed', succeeded)] : [];
}

function agreementReasons({ agreement }: HealthFacts): HealthReason[] {
  const { wasSigned, isInForce, daysLeft } = agreement;
  if (!wasSigned) return [];
  if (!isInForce) return [because('agreement_ran_out')];
  const isNear = daysLeft !== null && daysLeft <= nearEndDays;
  return [because(isNear ? 'agreement_ends_soon' : 'agreement_in_force', daysLeft)];
}
