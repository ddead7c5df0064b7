import { type RequestStatus, requestStatuses } from '#libs/mentoring/domain/request/request-status';

/** So many days somebody has waited at least. */
export const waits = [7, 14, 30] as const;

/** What the address says of the list that is shown. */
export interface RequestsSearch {
  readonly view?: RequestStatus | undefined;
  readonly branchId?: string | undefined;
  readonly waits?: (typeof waits)[number] | undefined;
  /** Only those that the signed-in person looks after. */
  readonly mine?: boolean | undefined;
}

/** An address that somebody mistyped shows the list as it is without. */
export function requestsSearch(search: RequestsSearch): RequestsSearch {
  return {
    view: requestStatuses.find((one) => one === search.view),
    branchId: typeof search.branchId === 'string' ? search.branchId : undefined,
    waits: waits.find((one) => one === search.waits),
    mine: search.mine === true ? true : undefined,
  };
}
