/** In which order contacts are listed. */
export const contactSorts = ['name', 'newest'] as const;

export type ContactSort = (typeof contactSorts)[number];

/** What of a contact can stand in a column. */
export const contactColumns = [
  ...['name', 'secondName', 'kind', 'sector', 'status', 'city', 'phone', 'email', 'website'],
  ...['street', 'postalCode', 'country', 'languages', 'tags', 'industry', 'stage', 'size'],
  ...['registrationNumbers', 'weOffer', 'theyOffer', 'source', 'ownerId', 'deputyId', 'branchId'],
  ...['cadenceDays', 'lastVerifiedOn', 'fullUntil', 'createdAt', 'notes'],
] as const;

export type ContactColumn = (typeof contactColumns)[number];

/** What somebody wants to see of contacts, kept under a name: for themselves, or for all. */
export interface ContactView {
  readonly libraryId: string;
  readonly id: string;
  readonly ownerId: string;
  readonly name: string;
  readonly isShared: boolean;
  /** As the list of contacts takes them. */
  readonly filters: object;
  readonly columns: readonly ContactColumn[];
  readonly sort: ContactSort;
  readonly version: number;
  readonly createdAt: Date;
}

/** Whose a view is to somebody. */
export function maySeeView(
  view: Pick<ContactView, 'ownerId' | 'isShared'>,
  userId: string,
): boolean {
  return view.isShared || view.ownerId === userId;
}

/** A shared view is everybody's to look at; only its owner and the admins change it for everybody. */
export function mayChangeView(
  view: Pick<ContactView, 'ownerId' | 'isShared'>,
  user: { readonly userId: string; readonly role: string },
): boolean {
  return view.ownerId === user.userId || (view.isShared && user.role === 'admin');
}
