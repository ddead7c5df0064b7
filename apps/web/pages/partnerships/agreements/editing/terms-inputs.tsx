import {
  Checkbox,
  Group,
  NumberInput,
  SimpleGrid,
  Stack,
  Switch,
  TagsInput,
  Text,
} from '@mantine/core';
import { type UseFormReturnType } from '@mantine/form';
import { type ReactElement } from 'react';
import { clientFields } from '#libs/clients/domain/client';
import { useLabels, useTexts } from '../../../../base/language/use-texts';
import { type AgreementValues } from './agreement-values';

const limits = [
  { name: 'respondWithinWorkingDays', min: 1, max: 60 },
  { name: 'firstNewsWithinDays', min: 1, max: 180 },
  { name: 'newsEveryDays', min: 1, max: 365 },
  { name: 'retentionMonths', min: 1, max: 240 },
] as const;

/** What the agreement means for referrals; empty fields leave the library's own rules as they are. */
export function TermsInputs({ form }: { form: UseFormReturnType<AgreementValues> }): ReactElement {
  const t = useTexts('partnerships');
  const label = useLabels();
  return (
    <Stack gap="md">
      <Text c="dimmed">{t('agreement.terms.meaning')}</Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {limits.map(({ name, min, max }) => (
          <NumberInput
            key={name}
            size="md"
            label={t(`agreement.${name}`)}
            description={t(`agreement.${name}.hint`)}
            min={min}
            max={max}
            allowDecimal={false}
            {...form.getInputProps(name)}
          />
        ))}
      </SimpleGrid>
      <TagsInput
        size="md"
        label={t('agreement.services')}
        description={t('agreement.services.hint')}
        maxTags={30}
        {...form.getInputProps('services')}
      />
      <Switch
        label={t('agreement.limitsFields')}
        description={t('agreement.limitsFields.hint')}
        {...form.getInputProps('limitsFields', { type: 'checkbox' })}
      />
      {form.getValues().limitsFields && (
        <Checkbox.Group label={t('agreement.clientFields')} {...form.getInputProps('clientFields')}>
          <Group mt="xs">
            {clientFields.map((field) => (
              <Checkbox key={field} value={field} label={label('client_field', field)} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
    </Stack>
  );
}
