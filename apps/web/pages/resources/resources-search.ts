import { type Audience, audiences } from '#libs/resources/domain/audience';
import { type ResourceSide, resourceSides } from '#libs/resources/domain/resource-entry';

/** The tabs of the page. */
export const resourceViews = ['map', 'helpers', 'gaps'] as const;

export type ResourceView = (typeof resourceViews)[number];

/** What the address says of the map, or of what is looked for. */
export interface ResourcesSearch {
  readonly view?: ResourceView | undefined;
  readonly side?: ResourceSide | undefined;
  readonly term?: string | undefined;
  readonly audience?: Audience | undefined;
  readonly branchId?: string | undefined;
  readonly contactId?: string | undefined;
}

/** An address that somebody mistyped shows the page as it is without. */
export function resourcesSearch(search: ResourcesSearch): ResourcesSearch {
  const text = (value: unknown): string | undefined =>
    typeof value === 'string' && value !== '' ? value : undefined;
  return {
    view: resourceViews.find((one) => one === search.view),
    side: resourceSides.find((one) => one === search.side),
    term: text(search.term),
    audience: audiences.find((one) => one === search.audience),
    branchId: text(search.branchId),
    contactId: text(search.contactId),
  };
}
