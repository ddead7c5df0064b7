import { SimpleGrid, Stack } from '@mantine/core';
import { IconActivity } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf, type Schemas } from '#api-client';
import { api } from '../../../base/api';
import { useFormats } from '../../../base/language/formats';
import { useTexts } from '../../../base/language/use-texts';
import { Figure } from '../../../ui/figure';
import { NothingHere } from '../../../ui/nothing-here';
import { Section } from '../../../ui/section';
import { ReportBars } from '../report-bars';
import { ReportTable } from '../report-table';
import { type Span, spanUntil } from '../spans';

type Week = Schemas['WeekOfActivityDto'];

/** What is counted for no branch stands under this name in the chart. */
const NO_BRANCH = 'none';
const MINUTES_AN_HOUR = 60;

export function Activity({ span }: { span: Span }): ReactElement {
  const t = useTexts('reports');
  const formats = useFormats();
  const { data: report } = useSuspenseQuery({
    queryKey: ['reports', 'activity', span],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/reports/activity', { params: { query: spanUntil(new Date(), span) } }),
      ),
  });
  const { weeks } = report;
  const total = sum(weeks, ({ interactions }) => interactions);
  if (total === 0) {
    return (
      <NothingHere
        icon={IconActivity}
        title={t('activity.nothing')}
        explanation={t('activity.nothing.explanation')}
      />
    );
  }
  const branches = [
    ...report.branches,
    ...(weeks.some((week) => countAt(week, NO_BRANCH) > 0)
      ? [{ id: NO_BRANCH, name: t('activity.no_branch') }]
      : []),
  ];
  return (
    <Stack gap="xl">
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <Figure name={t('activity.interactions')} value={formats.number(total)} />
        <Figure
          name={t('activity.a_week')}
          value={formats.number(Math.round((total / weeks.length) * 10) / 10)}
        />
        <Figure
          name={t('activity.hours')}
          value={formats.number(Math.round(sum(weeks, ({ minutes }) => minutes) / MINUTES_AN_HOUR))}
        />
      </SimpleGrid>
      <Section title={t('activity.chart')}>
        <ReportBars
          shape="columns"
          isStacked
          bars={weeks.map((week) => ({
            name: formats.day(week.startsOn),
            ...Object.fromEntries(branches.map(({ id }) => [id, countAt(week, id)])),
          }))}
          series={branches.map(({ id, name }) => ({ name: id, label: name }))}
        />
      </Section>
      <ReportTable
        name={t('activity.title')}
        minWidth={320 + branches.length * 120}
        table={{
          columns: [t('activity.week'), ...branches.map(({ name }) => name), t('overall')],
          rows: weeks.map((week) => [
            formats.day(week.startsOn),
            ...branches.map(({ id }) => formats.number(countAt(week, id))),
            formats.number(week.interactions),
          ]),
        }}
      />
    </Stack>
  );
}

function countAt({ branches }: Week, branchId: string): number {
  return branches.find((one) => (one.branchId ?? NO_BRANCH) === branchId)?.interactions ?? 0;
}

function sum(weeks: readonly Week[], of: (week: Week) => number): number {
  return weeks.reduce((total, week) => total + of(week), 0);
}
