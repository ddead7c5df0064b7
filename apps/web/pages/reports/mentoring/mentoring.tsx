import { SimpleGrid, Stack } from '@mantine/core';
import { IconSchool } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useFormats } from '../../../base/language/formats';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { Figure } from '../../../ui/figure';
import { NothingHere } from '../../../ui/nothing-here';
import { Section } from '../../../ui/section';
import { ReportBars } from '../report-bars';
import { ReportTable } from '../report-table';
import { type Span, spanUntil } from '../spans';

/** The counts of the report, and the const tables whose words they are of. */
const tables = {
  requests: 'mentoring_request_status',
  matches: 'mentoring_match_status',
  outcomes: 'mentoring_match_outcome',
} as const;

const parts = ['requests', 'matches', 'outcomes'] as const;

export function Mentoring({ span }: { span: Span }): ReactElement {
  const t = useTexts('reports');
  const label = useLabels();
  const formats = useFormats();
  const { data: report } = useSuspenseQuery({
    queryKey: ['reports', 'mentoring', span],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/reports/mentoring', { params: { query: spanUntil(new Date(), span) } }),
      ),
  });
  const { waitingNow, longestWaitDays, medianDaysToMentor } = report;
  const counted = parts.flatMap((part) =>
    Object.entries(report[part]).map(([word, count]) => {
      return { part, name: label(tables[part], word), count };
    }),
  );
  if (counted.length === 0 && waitingNow === 0) {
    return (
      <NothingHere
        icon={IconSchool}
        title={t('mentoring.nothing')}
        explanation={t('mentoring.nothing.explanation')}
      />
    );
  }
  const orNone = (days: number | null): string => (days === null ? '–' : formats.number(days));
  return (
    <Stack gap="xl">
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <Figure name={t('mentoring.waiting')} value={formats.number(waitingNow)} />
        <Figure name={t('mentoring.longest')} value={orNone(longestWaitDays)} />
        <Figure name={t('mentoring.median')} value={orNone(medianDaysToMentor)} />
      </SimpleGrid>
      {counted.length > 0 && (
        <>
          <Section title={t('mentoring.chart')}>
            <ReportBars
              shape="rows"
              bars={counted
                .filter(({ part }) => part === 'matches')
                .map(({ name, count }) => ({ name, count }))}
              series={[{ name: 'count', label: t('mentoring.count') }]}
            />
          </Section>
          <ReportTable
            name={t('mentoring.title')}
            table={{
              columns: [t('mentoring.what'), t('mentoring.standing'), t('mentoring.count')],
              rows: counted.map(({ part, name, count }) => [
                t(`mentoring.part.${part}`),
                name,
                formats.number(count),
              ]),
            }}
          />
        </>
      )}
    </Stack>
  );
}
