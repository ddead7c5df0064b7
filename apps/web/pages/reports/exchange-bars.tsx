import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { type ReactElement } from 'react';
import { type Schemas } from '#api-client';
import { useTexts } from '../../base/language/use-texts';

const MOST_PARTNERS = 12;
const ROW_PIXELS = 56;

/** Sent and received, partner by partner. The table below says the same to those who do not see it. */
export function ExchangeBars(props: {
  partners: Schemas['ReciprocityDto']['partners'];
}): ReactElement {
  const t = useTexts('reports');
  const data = props.partners.slice(0, MOST_PARTNERS).map(({ contact, sent, received }) => ({
    partner: contact.name,
    sent: sent.referrals,
    received: received.referrals,
  }));
  return (
    <div aria-hidden>
      <BarChart
        h={80 + data.length * ROW_PIXELS}
        data={data}
        dataKey="partner"
        orientation="vertical"
        yAxisProps={{ width: 150 }}
        xAxisProps={{ allowDecimals: false }}
        withLegend
        legendProps={{ verticalAlign: 'top' }}
        barChartProps={{ accessibilityLayer: false }}
        barProps={{ radius: 4, isAnimationActive: false }}
        gridAxis="x"
        series={[
          { name: 'sent', label: t('column.sent'), color: 'lamp.6' },
          { name: 'received', label: t('column.received'), color: 'orange.5' },
        ]}
      />
    </div>
  );
}
