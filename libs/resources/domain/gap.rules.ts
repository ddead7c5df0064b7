import { type Audience, audiences } from './audience';
import { type Gap, type GapMatter, gapName, type GapReason } from './gap';
import { partnerSectors } from './partners';
import { type ResourceSide } from './resource-entry';

/** One thing on the map, and whether whoever it is of is a partner. */
export interface MapEntry {
  readonly id: string;
  readonly contactId: string | null;
  readonly side: ResourceSide;
  readonly code: string;
  readonly topic: string;
  readonly audiences: readonly Audience[];
  readonly branchIds: readonly string[];
}

/** Somebody with whom the library works, for which branch: for the library as a whole where that is null. */
export interface Partner {
  readonly contactId: string;
  readonly sector: string | null;
  readonly branchId: string | null;
}

export interface ResourceMap {
  readonly entries: readonly MapEntry[];
  readonly partners: readonly Partner[];
  /** The houses and departments of the library. */
  readonly branchIds: readonly string[];
}

/** What there is no partner for: first what most need. */
export function findGaps(map: ResourceMap): readonly Gap[] {
  const needed = map.entries.filter(({ side }) => side === 'needs');
  const offered = map.entries.filter(({ side }) => side === 'offers');
  const partners = new Set(map.partners.map(({ contactId }) => contactId));
  const byPartners = offered.filter((offer) => offer.contactId && partners.has(offer.contactId));
  const ours = offered.filter(({ contactId }) => contactId === null);
  const gaps = [
    ...unmetNeeds(needed, offered, [...ours, ...byPartners]),
    ...audiencesWithout(needed, offered, byPartners),
    ...branchesWithout(map, needed, offered, byPartners),
    ...sectorsWithout(map.partners),
  ];
  return gaps.sort((one, other) => other.neededBy.length - one.neededBy.length);
}

function unmetNeeds(
  needed: readonly MapEntry[],
  offered: readonly MapEntry[],
  atHand: readonly MapEntry[],
): Gap[] {
  const unmet = needed.filter((need) => !atHand.some((offer) => meets(offer, need)));
  const codes = [...new Set(unmet.map(({ code }) => code))];
  return codes.map((code) => {
    const needs = unmet.filter((need) => need.code === code);
    const others = contactsOf(offered.filter((offer) => needs.some((need) => meets(offer, need))));
    const reason = others > 0 ? 'no_partner_offers_it' : 'nobody_offers_it';
    return gapOf({ kind: 'need', code }, reason, needs, others);
  });
}

/** Whoever needs a topic is content with anything in it; nobody meets their own need. */
function meets(offer: MapEntry, need: MapEntry): boolean {
  if (offer.contactId === need.contactId) return false;
  return offer.code === need.code || (need.code === need.topic && offer.topic === need.topic);
}

/** What is there for everybody is not for them in particular. */
function audiencesWithout(
  needed: readonly MapEntry[],
  offered: readonly MapEntry[],
  byPartners: readonly MapEntry[],
): Gap[] {
  const isFor =
    (audience: Audience) =>
    (entry: MapEntry): boolean =>
      entry.audiences.includes(audience);
  return audiences
    .filter((audience) => !byPartners.some(isFor(audience)))
    .map((audience) =>
      gapOf(
        { kind: 'audience', audience },
        'nothing_for_this_audience',
        needed.filter(isFor(audience)),
        contactsOf(offered.filter(isFor(audience))),
      ),
    );
}

function branchesWithout(
  { branchIds, partners }: ResourceMap,
  needed: readonly MapEntry[],
  offered: readonly MapEntry[],
  byPartners: readonly MapEntry[],
): Gap[] {
  const isAt =
    (branchId: string) =>
    (entry: MapEntry): boolean =>
      entry.branchIds.includes(branchId);
  return branchIds
    .filter((id) => !partners.some(({ branchId }) => branchId === id) && !byPartners.some(isAt(id)))
    .map((branchId) =>
      gapOf(
        { kind: 'branch', branchId },
        'nothing_at_this_branch',
        needed.filter(isAt(branchId)),
        contactsOf(offered.filter(isAt(branchId))),
      ),
    );
}

/** Before there is any partner, no sector is missing more than another. */
function sectorsWithout(partners: readonly Partner[]): Gap[] {
  if (partners.length === 0) return [];
  return partnerSectors
    .filter((one) => !partners.some(({ sector }) => sector === one))
    .map((sector) => gapOf({ kind: 'sector', sector }, 'all_partners_of_other_sectors', [], 0));
}

function gapOf(
  matter: GapMatter,
  reason: GapReason,
  needs: readonly MapEntry[],
  offeredByOthers: number,
): Gap {
  const neededBy = needs.map(({ id }) => id);
  return { gap: gapName(matter), matter, reason, neededBy, offeredByOthers };
}

function contactsOf(entries: readonly MapEntry[]): number {
  return new Set(entries.flatMap(({ contactId }) => contactId ?? [])).size;
}
