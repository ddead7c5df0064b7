import { type HealthLevel, healthLevels } from '#libs/partnership-care/domain/health';
import { type Whose, whoseSearch } from '../whose';

/** What the address says of how partnerships fare: all of them, or those of one level. */
export interface HealthSearch extends Whose {
  readonly level?: HealthLevel | undefined;
}

export function healthSearch({ level, ...whose }: HealthSearch): HealthSearch {
  return { ...whoseSearch(whose), level: healthLevels.find((one) => one === level) };
}
