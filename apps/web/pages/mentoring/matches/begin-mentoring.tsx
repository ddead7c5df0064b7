import { Alert, Stack, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { type ReactElement } from 'react';
import { type MatchMoveRule } from '#libs/mentoring/domain/match/match-status';
import { queryClient } from '../../../base/query-client';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { ConsentForm } from '../../../ui/clients/consent-form';
import { useConsent } from '../../../ui/clients/use-consent';
import { type Match } from '../queries';
import { MatchMoveForm } from './match-move-form';

interface BeginMentoringProps {
  readonly match: Match;
  readonly move: MatchMoveRule;
  readonly onMoved: () => void;
}

/** Both have said yes: it begins, once the client's word is on record that the mentor may know who they are. */
export function BeginMentoring({ match, move, onMoved }: BeginMentoringProps): ReactElement {
  const t = useTexts('mentoring');
  const label = useLabels();
  const { client, mentor } = match;
  const { contactId } = mentor;
  const consent = useConsent({ clientId: client.id, contactId, purpose: 'mentoring' });
  if (!consent) {
    return (
      <Stack>
        <Text>{t('begin.consent_missing', { mentor: mentor.name })}</Text>
        <ConsentForm
          clientId={client.id}
          needed={{ purpose: 'mentoring', recipientContactId: contactId }}
          onGiven={() => queryClient.invalidateQueries({ queryKey: ['clients'] })}
        />
      </Stack>
    );
  }
  return (
    <Stack>
      <Alert
        color="lamp"
        icon={<IconCheck aria-hidden />}
        title={t('begin.told', { mentor: mentor.name })}
      >
        <Text>{consent.fields.map((field) => label('client_field', field)).join(', ')}</Text>
      </Alert>
      <MatchMoveForm match={match} move={move} onMoved={onMoved} />
    </Stack>
  );
}
