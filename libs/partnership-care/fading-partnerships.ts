import { type DuePrompt } from './domain/prompt';
import { type PartnershipHealth } from './partnership-health.service';

/** That a partnership fades is told once, until somebody has been in touch or it has come to another stage. */
export function fadingPrompts(
  libraryId: string,
  partnerships: readonly PartnershipHealth[],
): DuePrompt[] {
  return partnerships
    .filter(({ level }) => level === 'fading')
    .map(({ id, lastContactAt, stageSince }) => ({
      ...{ libraryId, kind: 'fading', subjectId: id },
      occasion: new Date(lastContactAt ?? stageSince),
    }));
}
