import { Stack, Table, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useFormats } from '../../../base/language/formats';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { Section } from '../../../ui/section';
import { ShowMore } from '../../../ui/show-more';
import { usePages } from '../../../ui/use-pages';
import { WideTable } from '../../../ui/wide-table';
import { type Import, importsKey } from '../queries';

/** What is wrong in the file, cell by cell. */
export function Faults({ found: { id, version, progress } }: { found: Import }): ReactElement {
  const t = useTexts('imports');
  const label = useLabels();
  const formats = useFormats();
  const pages = usePages([...importsKey, 'faults', id, version, progress.bad], (cursor) =>
    answerOf(
      api.GET('/api/v1/imports/{id}/faults', { params: { path: { id }, query: { cursor } } }),
    ),
  );
  return (
    <Section title={t('faults.title')}>
      <Stack>
        <Text c="dimmed">{t('faults.explanation')}</Text>
        <WideTable label={t('faults.title')} minWidth={600}>
          <Table.Thead>
            <Table.Tr>
              {['row', 'column', 'value', 'message'].map((name) => (
                <Table.Th key={name} scope="col">
                  {t(`faults.${name}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {pages.items.map(({ row, column, header, field, value, code, message }) => (
              <Table.Tr key={`${row}.${column ?? ''}.${field}.${code}`}>
                <Table.Th scope="row">{formats.number(row)}</Table.Th>
                <Table.Td>{header ?? label('contact_field', field)}</Table.Td>
                <Table.Td className="written">{value}</Table.Td>
                <Table.Td>{message}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
        <ShowMore pages={pages} />
      </Stack>
    </Section>
  );
}
