import { Button, Modal, Stack, Text } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import {
  ratingParties,
  type RatingParty,
  ratingQuestions,
} from '#libs/mentoring/domain/rating/rating';
import { isToBeRated } from '#libs/mentoring/domain/rating/rating.rules';
import { useMay } from '../../../../base/account';
import { useLabels, useTexts } from '../../../../base/language/use-texts';
import { Section } from '../../../../ui/section';
import { type Match } from '../../queries';
import { RatingForm } from './rating-form';

/** How both found the mentoring, in two questions; each answers once, or not at all. */
export function Ratings({ match }: { match: Match }): ReactElement | null {
  const t = useTexts('mentoring');
  const label = useLabels();
  const may = useMay();
  const [asked, setAsked] = useState<RatingParty | null>(null);
  const { id, ratings, startedAt, endedAt, reason } = match;
  const canBeRated = isToBeRated({
    startedAt: startedAt === null ? null : new Date(startedAt),
    endedAt: endedAt === null ? null : new Date(endedAt),
    reason,
  });
  if (ratings.length === 0 && !canBeRated) return null;
  const close = (): void => {
    setAsked(null);
  };
  return (
    <Section title={t('ratings.title')}>
      <Stack>
        {ratingParties.map((party) => {
          const rating = ratings.find((one) => one.party === party);
          return (
            <Stack key={party} gap={4} align="flex-start">
              <Text fw={600}>{label('mentoring_match_side', party)}</Text>
              {rating &&
                ratingQuestions.map((question) => (
                  <Text key={question} size="sm">
                    {t('ratings.answer', {
                      question: t(`ratings.question.${question}`),
                      answer: rating[question],
                    })}
                  </Text>
                ))}
              {!rating && (
                <Text size="sm" c="dimmed">
                  {t('ratings.none')}
                </Text>
              )}
              {!rating && canBeRated && may('mentoring.write') && (
                <Button
                  variant="default"
                  size="sm"
                  aria-label={t('ratings.tell.of', { party: label('mentoring_match_side', party) })}
                  onClick={() => {
                    setAsked(party);
                  }}
                >
                  {t('ratings.tell')}
                </Button>
              )}
            </Stack>
          );
        })}
      </Stack>
      <Modal
        opened={asked !== null}
        onClose={close}
        title={asked && t('ratings.tell.of', { party: label('mentoring_match_side', asked) })}
        closeButtonProps={{ 'aria-label': t('leave') }}
      >
        {asked && <RatingForm matchId={id} party={asked} onRated={close} />}
      </Modal>
    </Section>
  );
}
