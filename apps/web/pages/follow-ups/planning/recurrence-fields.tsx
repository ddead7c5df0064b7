import { Checkbox, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { type UseFormReturnType } from '@mantine/form';
import { type ReactElement } from 'react';
import { useTexts } from '../../../base/language/use-texts';
import { useWeekdayNames } from '../../../base/language/weekday-names';
import { type RecurrenceValues, ruleOfValues } from './follow-up-values';
import { frequencies, weekdayOf, weekOfMonthOf } from './recurrence';
import { useRecurrenceWords } from './use-recurrence-words';

interface RecurrenceFieldsProps<Values extends RecurrenceValues> {
  readonly form: UseFormReturnType<Values>;
  /** The day on which it begins; empty while it is not known. */
  readonly startsOn: string;
}

const mostTimes = 1000;

/** Whether it comes again: how often, on which days, and until when. What that means is said below. */
export function RecurrenceFields<Values extends RecurrenceValues>({
  form,
  startsOn,
}: RecurrenceFieldsProps<Values>): ReactElement {
  const t = useTexts('follow-ups');
  const words = useRecurrenceWords();
  const { again, ends } = form.getValues();
  const rule = startsOn === '' ? undefined : ruleOfValues(form.getValues(), startsOn);
  return (
    <Stack gap="sm">
      <Group grow align="start">
        <NativeSelect
          label={t('again')}
          data={['never', ...frequencies].map((one) => ({ value: one, label: t(`again.${one}`) }))}
          {...form.getInputProps('again')}
        />
        {again !== 'never' && (
          <TextInput
            type="number"
            min={1}
            max={mostTimes}
            label={t(`again.interval.${again}`)}
            required
            {...form.getInputProps('interval')}
          />
        )}
      </Group>
      {again === 'WEEKLY' && <Weekdays form={form} />}
      {again === 'MONTHLY' && startsOn !== '' && <DayOfMonth form={form} startsOn={startsOn} />}
      {again !== 'never' && (
        <Group grow align="start">
          <NativeSelect
            label={t('again.ends')}
            data={['never', 'count', 'until'].map((one) => ({
              value: one,
              label: t(`again.ends.${one}`),
            }))}
            {...form.getInputProps('ends')}
          />
          {ends === 'count' && (
            <TextInput
              type="number"
              min={1}
              max={mostTimes}
              label={t('again.count')}
              required
              {...form.getInputProps('count')}
            />
          )}
          {ends === 'until' && (
            <TextInput
              type="date"
              label={t('again.until')}
              required
              {...form.getInputProps('until')}
            />
          )}
        </Group>
      )}
      {rule !== undefined && (
        <Text size="sm" c="dimmed" aria-live="polite">
          {t('again.said', { words: words(rule) })}
        </Text>
      )}
    </Stack>
  );
}

function Weekdays<Values extends RecurrenceValues>({
  form,
}: {
  form: UseFormReturnType<Values>;
}): ReactElement {
  const t = useTexts('follow-ups');
  const weekdays = useWeekdayNames();
  return (
    <Checkbox.Group
      label={t('again.weekdays')}
      description={t('again.weekdays.hint')}
      {...form.getInputProps('weekdays')}
    >
      <Group mt="xs">
        {weekdays.map(({ day, name }) => (
          <Checkbox key={day} value={String(day)} label={name} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}

/** The fourteenth of each month, its second Saturday, or its last Saturday. */
function DayOfMonth<Values extends RecurrenceValues>({
  form,
  startsOn,
}: RecurrenceFieldsProps<Values>): ReactElement {
  const t = useTexts('follow-ups');
  const weekdays = useWeekdayNames();
  const weekday = weekdayOf(startsOn);
  const name = weekdays.find(({ day }) => day === weekday)?.name ?? '';
  const week = weekOfMonthOf(startsOn);
  return (
    <NativeSelect
      label={t('again.on_the')}
      data={[
        { value: 'day', label: t('again.on_the.day', { day: Number(startsOn.slice(8)) }) },
        ...(week < 5
          ? [{ value: 'weekday', label: t(`again.week.${week}`, { day: name, weekday }) }]
          : []),
        { value: 'last_weekday', label: t('again.week.-1', { day: name, weekday }) },
      ]}
      {...form.getInputProps('onThe')}
    />
  );
}
