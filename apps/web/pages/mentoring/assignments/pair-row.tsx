import { Checkbox, Table, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { type ReactElement } from 'react';
import { useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { type AssignedRequest } from './queries';

/** What becomes of one pair: whether it is proposed with the others, its match, or why there is none. */
export interface PairState {
  readonly isLeftOut?: boolean;
  readonly matchId?: string;
  readonly refusal?: string;
}

interface PairRowProps {
  readonly pair: AssignedRequest;
  readonly isDay: boolean;
  /** Undefined for those who cannot propose. */
  readonly state: PairState | undefined;
  readonly onChange: (state: PairState) => void;
}

export function PairRow({ pair, isDay, state, onChange }: PairRowProps): ReactElement {
  const t = useTexts('mentoring');
  const { requestId, client, mentor, slot, points, isLocked } = pair;
  const name = client.name ?? client.initials;
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <TextLink to="/mentoring/requests/$id" params={{ id: requestId }}>
          {name}
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
      {state && (
        <Table.Td>
          {state.matchId !== undefined ? (
            <TextLink to="/mentoring/matches/$id" params={{ id: state.matchId }}>
              {t('pairs.proposed')}
            </TextLink>
          ) : (
            <Checkbox
              aria-label={t('pairs.choose', { name })}
              checked={!state.isLeftOut}
              onChange={({ currentTarget }) => {
                onChange({ ...state, isLeftOut: !currentTarget.checked });
              }}
            />
          )}
          {state.refusal !== undefined && <Text size="sm">{state.refusal}</Text>}
        </Table.Td>
      )}
    </Table.Tr>
  );
}
