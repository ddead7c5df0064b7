import { Stack, Table, Text } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { answerOf } from '#api-client';
import { useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { Section } from '../../../ui/section';
import { ShowMore } from '../../../ui/show-more';
import { usePages } from '../../../ui/use-pages';
import { WideTable } from '../../../ui/wide-table';
import { mentoringKey } from '../queries';
import { PairRow, type PairState } from './pair-row';
import { Publication } from './publication';
import { type Assignment } from './queries';

/** Who comes together with whom; the pairs are proposed from here, all that are chosen or none. */
export function Pairs({ assignment }: { assignment: Assignment }): ReactElement {
  const t = useTexts('mentoring');
  const may = useMay();
  const { id, kind } = assignment;
  const [states, setStates] = useState<Readonly<Record<string, PairState>>>({});
  const pages = usePages([...mentoringKey, 'assigned', id, 'matched'], (cursor) =>
    answerOf(
      api.GET('/api/v1/mentoring-assignments/{id}/requests', {
        params: { path: { id }, query: { isMatched: true, limit: 100, cursor } },
      }),
    ),
  );
  const isDay = kind === 'mentor_day';
  const canPropose = may('mentoring.write');
  const chosen = pages.items
    .map(({ requestId }) => requestId)
    .filter((requestId) => !states[requestId]?.isLeftOut && !states[requestId]?.matchId);
  const say = (said: Readonly<Record<string, PairState>>): void => {
    setStates((before) => ({ ...before, ...said }));
  };
  if (pages.items.length === 0) {
    return (
      <Section title={t('pairs.title')}>
        <Text>{t('pairs.none')}</Text>
      </Section>
    );
  }
  return (
    <Section title={t('pairs.title')}>
      <Stack>
        <WideTable label={t('pairs.title')} minWidth={560}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('field.client')}</Table.Th>
              <Table.Th>{t('field.mentor')}</Table.Th>
              {isDay && <Table.Th>{t('assigned.slot')}</Table.Th>}
              <Table.Th>{t('assigned.points')}</Table.Th>
              {canPropose && <Table.Th>{t('assigned.proposal')}</Table.Th>}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {pages.items.map((pair) => (
              <PairRow
                key={pair.requestId}
                pair={pair}
                isDay={isDay}
                state={canPropose ? (states[pair.requestId] ?? {}) : undefined}
                onChange={(state) => {
                  say({ [pair.requestId]: state });
                }}
              />
            ))}
          </Table.Tbody>
        </WideTable>
        <ShowMore pages={pages} />
        {canPropose && <Publication id={id} requestIds={chosen} onSaid={say} />}
      </Stack>
    </Section>
  );
}
