import {
  type PartnershipStage,
  partnershipStages,
} from '#libs/partnerships/domain/partnership-stage';
import { type Whose, whoseSearch } from '../whose';

/** What the address says of the list that is shown. */
export interface PartnershipsSearch extends Whose {
  readonly stage?: PartnershipStage | undefined;
  /** Only those that have been in their stage for too long. */
  readonly stuck?: boolean | undefined;
}

export function partnershipsSearch({
  stage,
  stuck,
  ...whose
}: PartnershipsSearch): PartnershipsSearch {
  return {
    ...whoseSearch(whose),
    stage: partnershipStages.find((one) => one === stage),
    stuck: stuck === true ? true : undefined,
  };
}
