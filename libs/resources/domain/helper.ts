import { type Audience } from './audience';
import { type PartnerSector, type Standing } from './partners';

/** What is looked for: each part that is said brings points to those whom it fits. */
export interface HelpQuestion {
  /** A word of the vocabulary, and the topic that it stands in. */
  readonly term?: { readonly code: string; readonly topic: string } | undefined;
  readonly audience?: Audience | undefined;
  readonly branchId?: string | undefined;
  readonly sector?: PartnerSector | undefined;
}

/** One thing that somebody offers. */
export interface Offer {
  readonly code: string;
  readonly topic: string;
  readonly audiences: readonly Audience[];
  readonly branchIds: readonly string[];
}

/** Somebody who may be asked for help. */
export interface PossibleHelper {
  readonly contact: {
    readonly id: string;
    readonly name: string;
    readonly kind: string | null;
    readonly sector: string | null;
  };
  readonly offers: readonly Offer[];
  /** How far the library has come with it; null: nowhere yet. */
  readonly standing: Standing | null;
  /** Since somebody was last in touch with it; null: never. */
  readonly daysSinceContact: number | null;
}

/** Why somebody could help, and what that counts for. The first of a group that fits is the one that counts. */
export const helperReasons = {
  offers_it: 60,
  offers_something_close: 25,
  kind_often_helps: 10,
  in_missing_sector: 40,
  for_this_audience: 20,
  for_everybody: 8,
  at_this_branch: 15,
  everywhere: 6,
  works_with_us: 12,
  on_the_way_to_partnership: 6,
  in_touch_lately: 5,
} as const satisfies Record<string, number>;

export type HelperReason = keyof typeof helperReasons;

/** Somebody who could help, and why. */
export interface Helper {
  readonly contact: PossibleHelper['contact'];
  readonly standing: Standing | null;
  readonly score: number;
  readonly reasons: readonly HelperReason[];
}
