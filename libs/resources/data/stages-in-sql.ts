import { partnershipStages, type PartnershipStage } from '#partnerships';

const atWork = ['agreed', 'active'] as const satisfies readonly PartnershipStage[];
const over = ['dormant', 'ended', 'declined'] as const satisfies readonly PartnershipStage[];

const listed = (stages: readonly PartnershipStage[]): string =>
  stages.map((stage) => `'${stage}'`).join(', ');

/** The stages of those with whom the library works, for a condition of SQL. */
export const stagesAtWork = listed(atWork);

/** The stages of those with whom it may come to that. */
export const stagesOnTheWay = listed(
  partnershipStages.filter((stage) => ![...atWork, ...over].some((other) => other === stage)),
);
