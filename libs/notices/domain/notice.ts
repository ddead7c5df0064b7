/** What a user is told inside the app. It names what it is about; what it says is written when it is read. */
export interface Notice {
  readonly libraryId: string;
  readonly id: string;
  /** Its place in the order of the library's commits; null until its own. */
  readonly number: number | null;
  readonly userId: string;
  /** Which notice it is; the feature that knows the kind says what it tells. */
  readonly kind: string;
  readonly subjectType: string;
  readonly subjectId: string;
  /** Which time it is that this kind speaks of this subject to this user: there is one notice for each. */
  readonly occurrence: string;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

export type NewNotice = Pick<
  Notice,
  'userId' | 'kind' | 'subjectType' | 'subjectId' | 'occurrence'
>;

/** For so many days notices are kept. */
export const keptDays = 30;
