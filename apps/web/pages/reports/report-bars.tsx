import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { type ReactElement } from 'react';

/** The name of a bar stands in `name`, how long it is under the names of the series. */
export type Bar = Readonly<Record<string, string | number>> & { readonly name: string };

interface ReportBarsProps {
  readonly bars: readonly Bar[];
  readonly series: readonly { readonly name: string; readonly label: string }[];
  /** Rows, one below the other, where names are long; columns where time goes from left to right. */
  readonly shape: 'rows' | 'columns';
  readonly isStacked?: boolean;
}

const ROW_PIXELS = 56;
const COLUMNS_PIXELS = 320;
const colours = ['lamp.6', 'orange.5', 'teal.6', 'grape.5', 'cyan.6', 'lime.6', 'pink.5', 'gray.5'];

/** Counts as bars. The table below says the same to those who do not see them. */
export function ReportBars({ bars, series, shape, isStacked }: ReportBarsProps): ReactElement {
  const isRows = shape === 'rows';
  return (
    <div aria-hidden>
      <BarChart
        h={isRows ? 80 + bars.length * ROW_PIXELS : COLUMNS_PIXELS}
        data={bars.map((bar) => ({ ...bar }))}
        dataKey="name"
        orientation={isRows ? 'vertical' : 'horizontal'}
        type={isStacked ? 'stacked' : 'default'}
        yAxisProps={isRows ? { width: 150 } : { allowDecimals: false }}
        xAxisProps={isRows ? { allowDecimals: false } : {}}
        withLegend={series.length > 1}
        legendProps={{ verticalAlign: 'top' }}
        barChartProps={{ accessibilityLayer: false }}
        barProps={{ radius: 4, isAnimationActive: false }}
        gridAxis={isRows ? 'x' : 'y'}
        series={series.map((one, at) => ({
          ...one,
          color: colours[at % colours.length] ?? 'gray',
        }))}
      />
    </div>
  );
}
