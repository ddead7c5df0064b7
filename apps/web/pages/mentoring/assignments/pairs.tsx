import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { Section } from '../../../ui/section';
import { ShowMore } from '../../../ui/show-more';
import { usePages } from '../../../ui/use-pages';
import { WideTable } from '../../../ui/wide-table';
import { mentoringKey } from '../queries';
import { type AssignedRequest, type Assignment } from './queries';
import { type Proposed, useProposals } from './use-proposals';

/** Who comes together with whom; the pairs are proposed from here. */
export function Pairs({ assignment }: { assignment: Assignment }): ReactElement {
  const t = useTexts('mentoring');
  const may = useMay();
  const { id, kind } = assignment;
  const pages = usePages([...mentoringKey, 'assigned', id, 'matched'], (cursor) =>
    answerOf(
      api.GET('/api/v1/mentoring-assignments/{id}/requests', {
        params: { path: { id }, query: { isMatched: true, limit: 100, cursor } },
      }),
    ),
  );
  const proposals = useProposals();
  const isDay = kind === 'mentor_day';
  const open = pages.items.filter(({ requestId }) => !proposals.of(requestId)?.matchId);
  return (
    <Section title={t('pairs.title')}>
      <Stack>
        {pages.items.length === 0 && <Text>{t('pairs.none')}</Text>}
        {pages.items.length > 0 && (
          <WideTable label={t('pairs.title')} minWidth={560}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('field.client')}</Table.Th>
                <Table.Th>{t('field.mentor')}</Table.Th>
                {isDay && <Table.Th>{t('assigned.slot')}</Table.Th>}
                <Table.Th>{t('assigned.points')}</Table.Th>
                <Table.Th>{t('assigned.proposal')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {pages.items.map((pair) => (
                <PairRow
                  key={pair.requestId}
                  pair={pair}
                  isDay={isDay}
                  proposed={proposals.of(pair.requestId)}
                />
              ))}
            </Table.Tbody>
          </WideTable>
        )}
        <ShowMore pages={pages} />
        {may('mentoring.write') && pages.items.length > 0 && (
          <Group>
            <Button
              loading={proposals.isAtWork}
              disabled={open.length === 0}
              onClick={() => {
                proposals.propose(open);
              }}
            >
              {t('pairs.propose', { pairs: open.length })}
            </Button>
            <Text size="sm" c="dimmed" maw={480}>
              {t('pairs.propose.meaning')}
            </Text>
          </Group>
        )}
      </Stack>
    </Section>
  );
}

interface PairRowProps {
  readonly pair: AssignedRequest;
  readonly isDay: boolean;
  readonly proposed: Proposed | undefined;
}

function PairRow({ pair, isDay, proposed }: PairRowProps): ReactElement {
  const t = useTexts('mentoring');
  const { requestId, client, mentor, slot, points, isLocked } = pair;
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <TextLink to="/mentoring/requests/$id" params={{ id: requestId }}>
          {client.name ?? client.initials}
        </TextLink>
      </Table.Th>
      <Table.Td>
        {mentor && (
          <TextLink to="/mentoring/mentors/$id" params={{ id: mentor.profileId }}>
            {mentor.name}
          </TextLink>
        )}{' '}
        {isLocked && <IconLock size={18} role="img" aria-label={t('assigned.locked')} />}
      </Table.Td>
      {isDay && <Table.Td>{slot}</Table.Td>}
      <Table.Td>{points ?? '–'}</Table.Td>
      <Table.Td>
        {proposed?.matchId && (
          <TextLink to="/mentoring/matches/$id" params={{ id: proposed.matchId }}>
            {t('pairs.proposed')}
          </TextLink>
        )}
        {proposed?.refusal && <Text size="sm">{proposed.refusal}</Text>}
      </Table.Td>
    </Table.Tr>
  );
}
