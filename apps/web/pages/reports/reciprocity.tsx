import { SimpleGrid, Stack } from '@mantine/core';
import { IconChartBar } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../base/api';
import { useFormats } from '../../base/language/formats';
import { useTexts } from '../../base/language/use-texts';
import { NothingHere } from '../../ui/nothing-here';
import { Section } from '../../ui/section';
import { Figure } from '../../ui/figure';
import { ReportBars } from './report-bars';
import { ReportTable } from './report-table';
import { type Span, spanUntil } from './spans';
import { useExchangeRows } from './use-exchange-rows';

/** The chart shows the partners with most; the table has all. */
const MOST_PARTNERS = 12;

export function Reciprocity({ span }: { span: Span }): ReactElement {
  const t = useTexts('reports');
  const formats = useFormats();
  const { data: report } = useSuspenseQuery({
    queryKey: ['reports', 'reciprocity', span],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/reports/reciprocity', { params: { query: spanUntil(new Date(), span) } }),
      ),
  });
  const table = useExchangeRows(report);
  if (report.partners.length === 0) {
    return (
      <NothingHere
        icon={IconChartBar}
        title={t('reciprocity.nothing')}
        explanation={t('reciprocity.nothing.explanation')}
      />
    );
  }
  const { sent, received, balance } = report.overall;
  return (
    <Stack gap="xl">
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <Figure name={t('column.sent')} value={formats.number(sent.referrals)} />
        <Figure name={t('column.received')} value={formats.number(received.referrals)} />
        <Figure
          name={t('column.balance')}
          value={formats.number(balance)}
          meaning={t(balance > 0 ? 'balance.we_send' : 'balance.they_send')}
        />
      </SimpleGrid>
      <Section title={t('chart.title')}>
        <ReportBars
          shape="rows"
          bars={report.partners.slice(0, MOST_PARTNERS).map((partner) => ({
            name: partner.contact.name,
            sent: partner.sent.referrals,
            received: partner.received.referrals,
          }))}
          series={[
            { name: 'sent', label: t('column.sent') },
            { name: 'received', label: t('column.received') },
          ]}
        />
      </Section>
      <ReportTable name={t('reciprocity.title')} table={table} minWidth={860} />
    </Stack>
  );
}
