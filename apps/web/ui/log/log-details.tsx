import { MultiSelect, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { type UseFormReturnType } from '@mantine/form';
import { type ReactElement } from 'react';
import { useAccount } from '../../base/account';
import { useTexts } from '../../base/language/use-texts';
import { ContactPicker } from '../contact-picker';
import { useBranches } from '../use-branches';
import { useColleagues } from '../use-colleagues';
import { type LogValues } from './log-values';

const LONGEST_MINUTES = 7 * 24 * 60;

/** All that can be said besides: who else, when, how long, where, and what came of it. */
export function LogDetailsInputs({ form }: { form: UseFormReturnType<LogValues> }): ReactElement {
  const t = useTexts('ui');
  const { userId } = useAccount();
  const colleagues = useColleagues();
  const branches = useBranches();
  const { otherContactIds } = form.getValues();
  return (
    <>
      {[...otherContactIds, ''].map((id, at) => (
        <ContactPicker
          key={at}
          label={t('log.also')}
          value={id}
          onChange={(chosen) => {
            const others = [...otherContactIds];
            others[at] = chosen;
            form.setFieldValue(
              'otherContactIds',
              others.filter((one) => one !== ''),
            );
          }}
        />
      ))}
      <Textarea
        label={t('log.outcome')}
        autosize
        minRows={2}
        maxLength={5000}
        {...form.getInputProps('outcome')}
      />
      <TextInput
        type="datetime-local"
        label={t('log.occurred')}
        description={t('log.occurred.hint')}
        {...form.getInputProps('occurredAt')}
      />
      <NumberInput
        size="md"
        label={t('log.minutes')}
        min={1}
        max={LONGEST_MINUTES}
        allowDecimal={false}
        {...form.getInputProps('durationMinutes')}
      />
      <MultiSelect
        size="md"
        label={t('log.ours')}
        description={t('log.ours.hint')}
        searchable
        data={colleagues.map(({ id, name }) => ({
          value: id,
          label: id === userId ? t('log.ours.me', { name }) : name,
        }))}
        {...form.getInputProps('userIds')}
      />
      {branches.length > 0 && (
        <NativeSelect
          label={t('log.branch')}
          data={[
            { value: '', label: t('log.branch.none') },
            ...branches.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...form.getInputProps('branchId')}
        />
      )}
    </>
  );
}
