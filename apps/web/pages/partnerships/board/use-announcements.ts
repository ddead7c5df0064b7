import {
  partnershipLifecycle,
  type PartnershipStage,
} from '#libs/partnerships/domain/partnership-stage';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { type BoardCard, titleOf } from '../queries';

/** What a screen reader says while a card is moved. */
export interface Announcements {
  lifted(id: string, from: PartnershipStage | null): string;
  over(id: string, stage: PartnershipStage | null): string;
  dropped(id: string, to: PartnershipStage): string;
  stays(id: string): string;
}

export function useAnnouncements(cards: readonly BoardCard[]): Announcements {
  const t = useTexts('partnerships');
  const label = useLabels();
  const partnershipOf = (id: string): string => {
    const card = cards.find((one) => one.id === id);
    return card ? titleOf(card) : '';
  };
  const words = (stage: PartnershipStage): string => label('partnership_stage', stage);
  return {
    lifted: (id, from) =>
      t('board.lifted', {
        partnership: partnershipOf(id),
        stages: (from === null ? [] : partnershipLifecycle[from]).map(words).join(', '),
      }),
    over: (id, stage) =>
      stage === null
        ? t('board.over_nothing', { partnership: partnershipOf(id) })
        : t('board.over', { partnership: partnershipOf(id), stage: words(stage) }),
    dropped: (id, to) => t('board.dropped', { partnership: partnershipOf(id), stage: words(to) }),
    stays: (id) => t('board.stays', { partnership: partnershipOf(id) }),
  };
}
