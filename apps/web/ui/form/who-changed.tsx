import { Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { type Problem } from '#api-client';
import { useFormats } from '../../base/language/formats';
import { useTexts } from '../../base/language/use-texts';

/** Which colleague was faster, and when, as the refusal tells; nothing where it was not a person. */
export function WhoChanged({ refusal }: { refusal: Problem }): ReactElement | null {
  const t = useTexts('ui');
  const formats = useFormats();
  const { changedBy, changedAt } = refusal.extensions as LastChange;
  if (!changedBy?.name || !changedAt) return null;
  return <Text>{t('conflict.who', { name: changedBy.name, at: formats.instant(changedAt) })}</Text>;
}

interface LastChange {
  readonly changedBy?: { readonly name: string | null };
  readonly changedAt?: string;
}
