import { NumberInput, Radio, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { type UseFormReturnType } from '@mantine/form';
import { type ReactElement } from 'react';
import { assignmentKinds } from '#libs/mentoring/domain/assignment/assignment';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { type AskingValues } from './asking-values';

interface KindInputsProps {
  readonly form: UseFormReturnType<AskingValues>;
  readonly slots: readonly string[];
}

/** A cohort, or a mentor day with its times. */
export function KindInputs({ form, slots }: KindInputsProps): ReactElement {
  const t = useTexts('mentoring');
  const label = useLabels();
  return (
    <Stack>
      <Radio.Group label={t('assignment.kind')} {...form.getInputProps('kind')}>
        <Stack gap="xs" mt="xs">
          {assignmentKinds.map((kind) => (
            <Radio
              key={kind}
              value={kind}
              label={label('assignment_kind', kind)}
              description={t(`assignment.kind.${kind}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {form.getValues().kind === 'mentor_day' && (
        <>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput
              type="date"
              label={t('assignment.day')}
              required
              {...form.getInputProps('day')}
            />
            <NumberInput
              size="md"
              label={t('assignment.minutes')}
              min={5}
              max={240}
              allowDecimal={false}
              required
              {...form.getInputProps('minutes')}
            />
            <TextInput
              type="time"
              label={t('assignment.from')}
              required
              {...form.getInputProps('from')}
            />
            <TextInput
              type="time"
              label={t('assignment.until')}
              required
              {...form.getInputProps('until')}
            />
          </SimpleGrid>
          <Text size="sm" c="dimmed" role="status">
            {slots.length > 0
              ? t('assignment.slots', { slots: slots.join(', ') })
              : t('assignment.slots.none')}
          </Text>
        </>
      )}
    </Stack>
  );
}
