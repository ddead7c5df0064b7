import { Button, Checkbox, Group, Input, MultiSelect, Stack, Text } from '@mantine/core';
import { type ReactElement, type ReactNode } from 'react';
import { useTexts } from '../../../base/language/use-texts';
import { type Pages } from '../../../ui/use-pages';
import { ShowMore } from '../../../ui/show-more';
import { type Chosen } from './asking-values';

/** Somebody who could take part. */
export interface Participant {
  readonly id: string;
  readonly name: string;
  readonly about: string;
}

interface ParticipantsInputProps {
  readonly label: string;
  readonly offered: readonly Participant[];
  readonly pages: Pages<unknown>;
  /** The times of a mentor day; none for a cohort. */
  readonly slots: readonly string[];
  readonly value?: readonly Chosen[];
  readonly onChange?: (chosen: readonly Chosen[]) => void;
  readonly error?: ReactNode;
}

/** Who takes part, and when they can. */
export function ParticipantsInput(props: ParticipantsInputProps): ReactElement {
  const { label, offered, pages, slots, value = [], onChange, error } = props;
  const t = useTexts('mentoring');
  const chosenBy = new Map(value.map((one) => [one.id, one]));
  function choose(id: string, isChosen: boolean): void {
    const others = value.filter((one) => one.id !== id);
    onChange?.(isChosen ? [...others, { id, slots: [] }] : others);
  }
  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      size="md"
      error={error}
      role="group"
      aria-label={label}
    >
      <Group my="xs" gap="md">
        <Text size="sm" c="dimmed" role="status">
          {t('participants.chosen', { chosen: value.length, offered: offered.length })}
        </Text>
        <Button
          variant="default"
          size="sm"
          onClick={() => {
            onChange?.(offered.map(({ id }) => chosenBy.get(id) ?? { id, slots: [] }));
          }}
        >
          {t('participants.all')}
        </Button>
      </Group>
      <Stack gap="md">
        {offered.map(({ id, name, about }) => {
          const chosen = chosenBy.get(id);
          return (
            <div key={id}>
              <Checkbox
                label={name}
                description={about}
                checked={chosen !== undefined}
                onChange={({ currentTarget }) => {
                  choose(id, currentTarget.checked);
                }}
              />
              {chosen && slots.length > 0 && (
                <MultiSelect
                  mt="xs"
                  ml="xl"
                  aria-label={t('participants.slots', { name })}
                  placeholder={chosen.slots.length === 0 ? t('participants.slots.any') : ''}
                  data={[...slots]}
                  value={chosen.slots.filter((slot) => slots.includes(slot))}
                  onChange={(said) => {
                    onChange?.(value.map((one) => (one.id === id ? { id, slots: said } : one)));
                  }}
                />
              )}
            </div>
          );
        })}
      </Stack>
      <ShowMore pages={pages} />
    </Input.Wrapper>
  );
}
