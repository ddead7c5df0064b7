import { DataList } from '@mantine/core';
import { type ReactElement } from 'react';
import { type Schemas } from '#api-client';
import { useFormats } from '../../../base/language/formats';
import { useTexts } from '../../../base/language/use-texts';
import { Section } from '../../../ui/section';
import { useParts } from './use-parts';

/** How the mentors share the work, and who of them is shown. */
export function MentorsShare({
  report,
}: {
  report: Schemas['MentoringFairnessDto'];
}): ReactElement {
  const t = useTexts('reports');
  const formats = useFormats();
  const parts = useParts();
  const { load, answers, exposure } = report;
  const facts: readonly (readonly [string, string])[] = [
    [t('fairness.mentors'), formats.number(load.mentors)],
    [
      t('fairness.places'),
      t('fairness.of', { part: formats.number(load.taken), all: formats.number(load.places) }),
    ],
    [t('fairness.idle'), formats.number(load.idle)],
    [t('fairness.full'), formats.number(load.full)],
    [t('fairness.busiest'), parts.percent(load.busiestFifth)],
    [
      t('fairness.silent_mentors'),
      t('fairness.of', {
        part: formats.number(answers.silent),
        all: formats.number(answers.asked),
      }),
    ],
    [t('fairness.never_shown'), formats.number(exposure.neverShown)],
    [t('fairness.most_shown'), parts.percent(exposure.mostShownFifth)],
    [t('fairness.held_back'), formats.number(exposure.heldBack)],
  ];
  return (
    <Section title={t('fairness.share')}>
      <DataList orientation="vertical" size="md">
        {facts.map(([name, fact]) => (
          <DataList.Item key={name}>
            <DataList.ItemLabel c="dimmed">{name}</DataList.ItemLabel>
            <DataList.ItemValue>{fact}</DataList.ItemValue>
          </DataList.Item>
        ))}
      </DataList>
    </Section>
  );
}
