import { Button, Group, Input, NativeSelect, Stack, TextInput } from '@mantine/core';
import { type ReactElement, type ReactNode } from 'react';
import { type Schemas } from '#api-client';
import { useTexts } from '../../../base/language/use-texts';
import { useWeekdayNames } from '../../../base/language/weekday-names';

type WeeklySlot = Schemas['WeeklySlotDto'];

interface SlotsInputProps {
  readonly label: string;
  readonly description?: string;
  readonly value?: readonly WeeklySlot[];
  readonly onChange?: (slots: readonly WeeklySlot[]) => void;
  readonly error?: ReactNode;
}

const usual: WeeklySlot = { weekday: 1, from: '16:00', until: '18:00' };

/** When somebody has time, week by week. */
export function SlotsInput(props: SlotsInputProps): ReactElement {
  const { value = [], onChange, ...wrapper } = props;
  const t = useTexts('mentoring');
  const weekdays = useWeekdayNames();
  function change(at: number, said: Partial<WeeklySlot>): void {
    onChange?.(value.map((slot, index) => (index === at ? { ...slot, ...said } : slot)));
  }
  return (
    <Input.Wrapper {...wrapper} size="md" labelElement="div" role="group" aria-label={props.label}>
      <Stack gap="xs" mt="xs" align="flex-start">
        {value.map(({ weekday, from, until }, at) => (
          <Group key={at} gap="xs">
            <NativeSelect
              aria-label={t('slot.weekday')}
              data={weekdays.map(({ day, name }) => ({ value: String(day), label: name }))}
              value={String(weekday)}
              onChange={({ currentTarget }) => {
                change(at, { weekday: Number(currentTarget.value) });
              }}
            />
            <TextInput
              type="time"
              aria-label={t('slot.from')}
              required
              value={from}
              onChange={({ currentTarget }) => {
                change(at, { from: currentTarget.value });
              }}
            />
            <TextInput
              type="time"
              aria-label={t('slot.until')}
              required
              value={until}
              onChange={({ currentTarget }) => {
                change(at, { until: currentTarget.value });
              }}
            />
            <Button
              variant="subtle"
              onClick={() => {
                onChange?.(value.filter((_, index) => index !== at));
              }}
            >
              {t('slot.remove')}
            </Button>
          </Group>
        ))}
        <Button
          variant="default"
          onClick={() => {
            onChange?.([...value, value.at(-1) ?? usual]);
          }}
        >
          {t('slot.add')}
        </Button>
      </Stack>
    </Input.Wrapper>
  );
}
