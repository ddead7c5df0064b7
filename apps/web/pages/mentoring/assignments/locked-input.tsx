import { Button, Group, Input, NativeSelect, Stack } from '@mantine/core';
import { type ReactElement, type ReactNode } from 'react';
import { useTexts } from '../../../base/language/use-texts';
import { type Locked } from './asking-values';
import { type Participant } from './participants-input';

interface LockedInputProps {
  readonly label: string;
  readonly description: string;
  readonly requests: readonly Participant[];
  readonly mentors: readonly Participant[];
  /** The times of a mentor day; none for a cohort. */
  readonly slots: readonly string[];
  readonly value?: readonly Locked[];
  readonly onChange?: (locked: readonly Locked[]) => void;
  readonly error?: ReactNode;
}

/** Pairs that are settled already. */
export function LockedInput(props: LockedInputProps): ReactElement {
  const { requests, mentors, slots, value = [], onChange, ...wrapper } = props;
  const t = useTexts('mentoring');
  const named = ({ id, name }: Participant) => ({ value: id, label: name });
  function change(at: number, said: Partial<Locked>): void {
    onChange?.(value.map((pair, index) => (index === at ? { ...pair, ...said } : pair)));
  }
  const [request, mentor, slot = ''] = [requests[0], mentors[0], slots[0]];
  return (
    <Input.Wrapper {...wrapper} size="md" labelElement="div" role="group" aria-label={props.label}>
      <Stack gap="xs" mt="xs" align="flex-start">
        {value.map((pair, at) => (
          <Group key={at} gap="xs">
            <NativeSelect
              aria-label={t('field.client')}
              data={requests.map(named)}
              value={pair.requestId}
              onChange={({ currentTarget }) => {
                change(at, { requestId: currentTarget.value });
              }}
            />
            <NativeSelect
              aria-label={t('field.mentor')}
              data={mentors.map(named)}
              value={pair.profileId}
              onChange={({ currentTarget }) => {
                change(at, { profileId: currentTarget.value });
              }}
            />
            {slots.length > 0 && (
              <NativeSelect
                aria-label={t('assigned.slot')}
                data={[...slots]}
                value={pair.slot}
                onChange={({ currentTarget }) => {
                  change(at, { slot: currentTarget.value });
                }}
              />
            )}
            <Button
              variant="subtle"
              onClick={() => {
                onChange?.(value.filter((_, index) => index !== at));
              }}
            >
              {t('locked.remove')}
            </Button>
          </Group>
        ))}
        <Button
          variant="default"
          disabled={!request || !mentor}
          onClick={() => {
            if (!request || !mentor) return;
            onChange?.([...value, { requestId: request.id, profileId: mentor.id, slot }]);
          }}
        >
          {t('locked.add')}
        </Button>
      </Stack>
    </Input.Wrapper>
  );
}
