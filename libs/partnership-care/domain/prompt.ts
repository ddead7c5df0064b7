/** What prompts a follow-up about a partnership. */
export const promptKinds = ['stuck', 'fading', 'ends_in_90_days', 'ends_in_30_days'] as const;

export type PromptKind = (typeof promptKinds)[number];

/** What is due: a partnership that is stuck or fades, or an agreement that nears its end. */
export interface DuePrompt {
  readonly libraryId: string;
  readonly kind: PromptKind;
  /** The partnership, or the agreement. */
  readonly subjectId: string;
  /**
   * Since when the partnership is in its stage, when the last contact was, or the agreement's last day: there is one
   * prompt for each.
   */
  readonly occasion: Date;
}
