import { type Comparison } from '../domain/comparison';
import { type SwotItem, type SwotItemDetails } from '../domain/swot';

type ShownItem = SwotItemDetails & Pick<SwotItem, 'originId'>;

/** A comparison without what nobody outside needs. */
export function shownComparison(comparison: Comparison<SwotItem>): Comparison<ShownItem> {
  return {
    added: comparison.added.map(shown),
    takenOut: comparison.takenOut.map(shown),
    changed: comparison.changed.map(({ before, after, fields }) => ({
      ...{ before: shown(before), after: shown(after), fields },
    })),
    unchanged: comparison.unchanged,
  };
}

function shown(item: SwotItem): ShownItem {
  const { originId, quadrant, statement, evidence, goal, goalIds } = item;
  const { partnershipIds, followUpIds } = item;
  return { originId, quadrant, statement, evidence, goal, goalIds, partnershipIds, followUpIds };
}
