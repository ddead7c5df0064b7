/** Whether somebody of the library has seen that the profile is true. */
export const verifications = ['verified', 'unverified', 'archived'] as const;

export type Verification = (typeof verifications)[number];

/** What the address says of the list that is shown. */
export interface MentorsSearch {
  readonly view?: Verification | undefined;
  /** A skill, or a topic with all its skills. */
  readonly term?: string | undefined;
}

/** An address that somebody mistyped shows the list as it is without. */
export function mentorsSearch({ view, term }: MentorsSearch): MentorsSearch {
  return {
    view: verifications.find((one) => one === view),
    term: typeof term === 'string' ? term : undefined,
  };
}
