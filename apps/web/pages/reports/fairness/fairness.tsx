import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { Figure } from '../../../ui/figure';
import { ReportTable } from '../report-table';
import { type Span, spanUntil } from '../spans';
import { MentorsShare } from './mentors-share';
import { useParts } from './use-parts';
import { useWaitingRows } from './use-waiting-rows';

export function Fairness({ span }: { span: Span }): ReactElement {
  const t = useTexts('reports');
  const parts = useParts();
  const { data: report } = useSuspenseQuery({
    queryKey: ['reports', 'fairness', span],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/reports/mentoring-fairness', {
          params: { query: spanUntil(new Date(), span) },
        }),
      ),
  });
  const table = useWaitingRows(report);
  const { overall, answers } = report;
  return (
    <Stack gap="xl">
      <Text>{t('fairness.explanation')}</Text>
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <Figure name={t('fairness.match_rate')} value={parts.percent(overall.matchRate)} />
        <Figure name={t('mentoring.median')} value={parts.days(overall.medianDaysToMentor)} />
        <Figure name={t('fairness.silent')} value={parts.percent(answers.silentShare)} />
      </SimpleGrid>
      <ReportTable name={t('fairness.title')} table={table} minWidth={720} />
      <MentorsShare report={report} />
    </Stack>
  );
}
