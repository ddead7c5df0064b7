import { Button, Table } from '@mantine/core';
import { type ReactElement } from 'react';
import { useTexts } from '../../base/language/use-texts';
import { Section } from '../../ui/section';
import { WideTable } from '../../ui/wide-table';
import { saveAsCsv } from './save-as-csv';

/** A report as a table: names of columns, then a row for each thing, whose name comes first. */
export interface ReportRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface ReportTableProps {
  /** What the file is called that a spreadsheet opens. */
  readonly name: string;
  readonly table: ReportRows;
  readonly minWidth?: number;
}

/** The report in numbers, also for those who see no chart; and as a file. */
export function ReportTable({ name, table, minWidth = 480 }: ReportTableProps): ReactElement {
  const t = useTexts('reports');
  return (
    <Section title={t('table.title')}>
      <WideTable label={t('table.title')} minWidth={minWidth}>
        <Table.Thead>
          <Table.Tr>
            {table.columns.map((column) => (
              <Table.Th key={column} scope="col">
                {column}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {table.rows.map(([first, ...cells], index) => (
            <Table.Tr key={index}>
              <Table.Th scope="row">{first}</Table.Th>
              {cells.map((cell, column) => (
                <Table.Td key={column}>{cell}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
      <Button
        mt="md"
        variant="default"
        onClick={() => {
          saveAsCsv(`${name}.csv`, table);
        }}
      >
        {t('csv')}
      </Button>
    </Section>
  );
}
