import { SimpleGrid, Textarea } from '@mantine/core';
import { type UseFormReturnType } from '@mantine/form';
import { type ReactElement } from 'react';
import { useTexts } from '../../../../base/language/use-texts';
import { type AgreementValues } from './agreement-values';

const both = ['weGive', 'theyGive', 'wePromote', 'theyPromote'] as const;

/** What each side gives, and how each makes the other known. */
export function GivingInputs({ form }: { form: UseFormReturnType<AgreementValues> }): ReactElement {
  const t = useTexts('partnerships');
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      {both.map((name) => (
        <Textarea
          key={name}
          label={t(`agreement.${name}`)}
          maxLength={5000}
          {...form.getInputProps(name)}
        />
      ))}
    </SimpleGrid>
  );
}
