import { Code, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { type Schemas } from '#api-client';
import { useFormats } from '../../base/language/formats';
import { useLabels, useTexts } from '../../base/language/use-texts';
import { useNameOfStaff } from '../use-colleagues';

/** One attempt to send a mail: when, what came of it and why, in words and in those of the mail server. */
export function Attempt({
  attempt: { startedAt, outcome, reason, reply, standInId },
}: {
  attempt: Schemas['DeliveryAttemptDto'];
}): ReactElement {
  const t = useTexts('ui');
  const label = useLabels();
  const formats = useFormats();
  const standIn = useNameOfStaff()(standInId);
  return (
    <>
      <Text size="sm">
        {[
          formats.instant(startedAt),
          outcome === null ? t('deliveries.running') : label('attempt_outcome', outcome),
          standIn === undefined ? '' : t('deliveries.stand_in', { name: standIn }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {reason !== null && <Text size="sm">{label('delivery_reason', reason)}</Text>}
      {reply !== null && (
        <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {reply}
        </Code>
      )}
    </>
  );
}
