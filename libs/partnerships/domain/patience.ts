import { type PartnershipStage } from './partnership-stage';

/** After how many days in a stage a partnership is stuck; where none is named, it may stay for good. */
export const patienceDays = {
  identified: 90,
  analysed: 60,
  selected: 30,
  invited: 21,
  agreed: 60,
  dormant: 180,
} as const satisfies Partial<Record<PartnershipStage, number>>;
