import { SimpleGrid, Stack } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf, type Schemas } from '#api-client';
import { api } from '../../../base/api';
import { useFormats } from '../../../base/language/formats';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { Figure } from '../../../ui/figure';
import { NothingHere } from '../../../ui/nothing-here';
import { Section } from '../../../ui/section';
import { ReportBars } from '../report-bars';
import { type ReportRows, ReportTable } from '../report-table';
import { type Span, spanUntil } from '../spans';

type Report = Schemas['FunnelReportDto'];

const steps = ['sent', 'accepted', 'begun', 'completed'] as const;

export function Funnel({ span }: { span: Span }): ReactElement {
  const t = useTexts('reports');
  const formats = useFormats();
  const { data: report } = useSuspenseQuery({
    queryKey: ['reports', 'funnel', span],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/reports/funnel', { params: { query: spanUntil(new Date(), span) } }),
      ),
  });
  const { outbound, inbound, signposts } = report;
  const table = useFunnelRows(report);
  if (outbound.sent + inbound.sent + signposts === 0) {
    return (
      <NothingHere
        icon={IconFilter}
        title={t('funnel.nothing')}
        explanation={t('funnel.nothing.explanation')}
      />
    );
  }
  return (
    <Stack gap="xl">
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <Figure name={t('funnel.step.completed')} value={formats.number(outbound.completed)} />
        <Figure name={t('funnel.open')} value={formats.number(outbound.open)} />
        <Figure name={t('funnel.signposts')} value={formats.number(signposts)} />
      </SimpleGrid>
      <Section title={t('funnel.chart')}>
        <ReportBars
          shape="rows"
          bars={steps.map((step) => ({
            name: t(`funnel.step.${step}`),
            outbound: outbound[step],
            inbound: inbound[step],
          }))}
          series={[
            { name: 'outbound', label: t('column.sent') },
            { name: 'inbound', label: t('column.received') },
          ]}
        />
      </Section>
      <ReportTable name={t('funnel.title')} table={table} />
    </Stack>
  );
}

/** The steps, then where the others were lost, in both directions. */
function useFunnelRows({ outbound, inbound }: Report): ReportRows {
  const t = useTexts('reports');
  const label = useLabels();
  const formats = useFormats();
  const row = (name: string, sent: number, received: number): readonly string[] => [
    name,
    formats.number(sent),
    formats.number(received),
  ];
  const endings = [...new Set([...Object.keys(outbound.lost), ...Object.keys(inbound.lost)])];
  return {
    columns: [t('funnel.step'), t('column.sent'), t('column.received')],
    rows: [
      ...steps.map((step) => row(t(`funnel.step.${step}`), outbound[step], inbound[step])),
      row(t('funnel.open'), outbound.open, inbound.open),
      ...endings.map((status) =>
        row(
          t('funnel.lost', { status: label('referral_status', status) }),
          outbound.lost[status] ?? 0,
          inbound.lost[status] ?? 0,
        ),
      ),
    ],
  };
}
