import { Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { useLibrary } from '../../../base/account';
import { dayIn } from '../../../base/language/days';
import { useFormats } from '../../../base/language/formats';
import { useTexts } from '../../../base/language/use-texts';
import { noonOf } from '../noon';
import { type Agreement } from './queries';
import { lastDay, nearEndDays, standingOf } from './standing';

/** Whether an agreement is in force, and from when to when. */
export function Span({ agreement }: { agreement: Agreement }): ReactElement {
  const t = useTexts('partnerships');
  const formats = useFormats();
  const { timeZone } = useLibrary();
  const standing = standingOf(agreement, dayIn(0, timeZone));
  const last = lastDay(agreement);
  const isEnding = standing === 'in_force' && last !== null && last <= dayIn(nearEndDays, timeZone);
  const from = formats.day(noonOf(agreement.inForceFrom));
  const span =
    last === null
      ? t('agreements.from', { from })
      : t('agreements.from_to', { from, to: formats.day(noonOf(last)) });
  return (
    <Text size="sm" c={isEnding ? 'var(--mantine-color-error)' : 'dimmed'}>
      {`${t(isEnding ? 'agreements.standing.ending' : `agreements.standing.${standing}`)} · ${span}`}
    </Text>
  );
}
