import { Button, SimpleGrid, Stack } from '@mantine/core';
import { IconChartBar } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../base/api';
import { useFormats } from '../../base/language/formats';
import { useTexts } from '../../base/language/use-texts';
import { NothingHere } from '../../ui/nothing-here';
import { Section } from '../../ui/section';
import { ExchangeBars } from './exchange-bars';
import { ExchangeTable } from './exchange-table';
import { Figure } from '../../ui/figure';
import { saveAsCsv } from './save-as-csv';
import { type Span, spanUntil } from './spans';
import { useExchangeRows } from './use-exchange-rows';

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
        <ExchangeBars partners={report.partners} />
      </Section>
      <Section title={t('table.title')}>
        <ExchangeTable table={table} />
        <Button
          mt="md"
          variant="default"
          onClick={() => {
            saveAsCsv(`${t('reciprocity.title')}.csv`, table);
          }}
        >
          {t('csv')}
        </Button>
      </Section>
    </Stack>
  );
}
