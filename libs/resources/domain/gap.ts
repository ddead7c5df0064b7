import { type Audience, audiences } from './audience';
import { type PartnerSector, partnerSectors } from './partners';

/** What there may be no partner for. */
export const gapKinds = ['need', 'audience', 'branch', 'sector'] as const;

export type GapKind = (typeof gapKinds)[number];

/** A gap in words that an address can hold: `need:legal_advice`, `audience:seniors`, `sector:private`. */
export type GapName = string;

/** What a gap is about; exactly one of these is said. */
export type GapMatter =
  | { readonly kind: 'need'; readonly code: string }
  | { readonly kind: 'audience'; readonly audience: Audience }
  | { readonly kind: 'branch'; readonly branchId: string }
  | { readonly kind: 'sector'; readonly sector: PartnerSector };

/** Why something is a gap. */
export const gapReasons = [
  /** Somebody needs it, and nobody around offers it. */
  'nobody_offers_it',
  /** Somebody offers it, but no partner does. */
  'no_partner_offers_it',
  /** No partner offers anything for them. */
  'nothing_for_this_audience',
  /** Nor is anybody a partner of this branch, or offers anything there. */
  'nothing_at_this_branch',
  /** All partners are of other sectors. */
  'all_partners_of_other_sectors',
] as const;

export type GapReason = (typeof gapReasons)[number];

export interface Gap {
  readonly gap: GapName;
  readonly matter: GapMatter;
  readonly reason: GapReason;
  /** The entries by which something is needed that this gap leaves open. */
  readonly neededBy: readonly string[];
  /** How many offer it who are no partners. */
  readonly offeredByOthers: number;
}

export function gapName(matter: GapMatter): GapName {
  if (matter.kind === 'need') return `need:${matter.code}`;
  if (matter.kind === 'audience') return `audience:${matter.audience}`;
  return matter.kind === 'branch' ? `branch:${matter.branchId}` : `sector:${matter.sector}`;
}

/** What a gap of this name is about; undefined where no gap is called that. */
export function gapMatter(name: GapName): GapMatter | undefined {
  const [kind, value = '', ...more] = name.split(':');
  if (more.length > 0) return undefined;
  if (kind === 'need' && value !== '') return { kind, code: value };
  if (kind === 'branch' && isId(value)) return { kind, branchId: value };
  const audience = audiences.find((one) => one === value);
  if (kind === 'audience' && audience) return { kind, audience };
  const sector = partnerSectors.find((one) => one === value);
  return kind === 'sector' && sector ? { kind, sector } : undefined;
}

function isId(value: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
}
