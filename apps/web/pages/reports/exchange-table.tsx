import { Table } from '@mantine/core';
import { type ReactElement } from 'react';
import { useTexts } from '../../base/language/use-texts';
import { WideTable } from '../../ui/wide-table';
import { type ExchangeRows } from './use-exchange-rows';

export function ExchangeTable({ table }: { table: ExchangeRows }): ReactElement {
  const t = useTexts('reports');
  return (
    <WideTable label={t('table.title')} minWidth={860}>
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
        {table.rows.map(([name, ...cells], index) => (
          <Table.Tr key={index}>
            <Table.Th scope="row">{name}</Table.Th>
            {cells.map((cell, column) => (
              <Table.Td key={column}>{cell}</Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
