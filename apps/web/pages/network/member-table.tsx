import { Table } from '@mantine/core';
import { type ReactElement } from 'react';
import { type Schemas } from '#api-client';
import { useFormats } from '../../base/language/formats';
import { useLabels, useTexts } from '../../base/language/use-texts';
import { TextLink } from '../../ui/link';
import { Section } from '../../ui/section';
import { WideTable } from '../../ui/wide-table';

export type Member = Schemas['NetworkDto']['members'][number];

const columns = [
  ...['contact', 'strength', 'stage', 'interactions'],
  ...['sent', 'received', 'audiences'],
] as const;

/** Everything that the picture shows, and in numbers. */
export function MemberTable({ members }: { members: readonly Member[] }): ReactElement {
  const t = useTexts('network');
  const label = useLabels();
  const formats = useFormats();
  return (
    <Section title={t('table')}>
      <WideTable label={t('table')} minWidth={860}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column} scope="col">
                {t(`column.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {members.map(({ contact, stage, strength, audiences, ...counts }) => (
            <Table.Tr key={contact.id}>
              <Table.Th scope="row">
                <TextLink to="/contacts/$id" params={{ id: contact.id }}>
                  {contact.name}
                </TextLink>
              </Table.Th>
              <Table.Td>{label('tie_strength', strength)}</Table.Td>
              <Table.Td>{stage && label('partnership_stage', stage)}</Table.Td>
              <Table.Td>{formats.number(counts.interactions)}</Table.Td>
              <Table.Td>{formats.number(counts.referralsSent)}</Table.Td>
              <Table.Td>{formats.number(counts.referralsReceived)}</Table.Td>
              <Table.Td>{audiences.map((one) => label('audience', one)).join(', ')}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
    </Section>
  );
}
