import { Box, Button, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { dayOf } from '#kernel';
import { useAccount, useLibrary } from '../../../base/account';
import { useTexts } from '../../../base/language/use-texts';
import { readAbsences } from '../queries';
import { AbsenceForm } from './absence-form';
import { AbsenceRow } from './absence-row';

/** When one is away, and who stands in. */
export function Absences(): ReactElement {
  const t = useTexts('preferences');
  const { userId } = useAccount();
  const { timeZone } = useLibrary();
  const [isAdding, setIsAdding] = useState(false);
  const today = dayOf(new Date(), timeZone);
  const { data: absences } = useSuspenseQuery({
    queryKey: ['absences', userId, today],
    queryFn: () => readAbsences(userId, today),
  });
  return (
    <Stack>
      <Text>{t('absences.explanation')}</Text>
      {absences.length > 0 && (
        <Box component="ul" className="rows">
          {absences.map((absence) => (
            <li key={absence.id}>
              <AbsenceRow absence={absence} />
            </li>
          ))}
        </Box>
      )}
      {isAdding ? (
        <AbsenceForm
          onAdded={() => {
            setIsAdding(false);
          }}
        />
      ) : (
        <Button
          variant="default"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => {
            setIsAdding(true);
          }}
        >
          {t('absences.add')}
        </Button>
      )}
    </Stack>
  );
}
