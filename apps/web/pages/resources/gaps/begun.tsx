import { Alert } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { type ReactElement } from 'react';
import { Problem } from '#api-client';
import { useTexts } from '../../../base/language/use-texts';
import { FailureNotice } from '../../../ui/failure-notice';
import { TextLink } from '../../../ui/link';

interface BegunProps {
  readonly contactName: string;
  /** What was written down, once it was. */
  readonly partnershipId: string | undefined;
  readonly error: Error | null;
}

/** Leads on to the partnership that was begun, or that was there already. */
export function Begun({ contactName, partnershipId, error }: BegunProps): ReactElement {
  const t = useTexts('resources');
  const id = partnershipId ?? partnershipIn(error);
  return (
    <>
      {error && <FailureNotice error={error} />}
      {partnershipId !== undefined && (
        <Alert role="status" color="green" icon={<IconCheck aria-hidden />} title={t('begun')} />
      )}
      {id !== undefined && (
        <TextLink to="/partnerships/$id" params={{ id }}>
          {t('begun.open', { name: contactName })}
        </TextLink>
      )}
    </>
  );
}

function partnershipIn(error: Error | null): string | undefined {
  const id = error instanceof Problem ? error.extensions.partnershipId : undefined;
  return typeof id === 'string' ? id : undefined;
}
