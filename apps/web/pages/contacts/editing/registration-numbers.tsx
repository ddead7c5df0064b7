import { Group, NativeSelect, TextInput } from '@mantine/core';
import { type ReactElement, type ReactNode } from 'react';
import {
  type RegistrationNumber,
  type RegistrationNumberKind,
  registrationNumberKinds,
} from '#libs/contacts/domain/registration-number';
import { useLabels, useTexts } from '../../../base/language/use-texts';

interface RegistrationNumbersProps {
  readonly value?: readonly RegistrationNumber[];
  readonly onChange?: (numbers: readonly RegistrationNumber[]) => void;
  readonly error?: ReactNode;
  /** What is wrong with one of them. */
  readonly errorAt: (at: number) => ReactNode;
}

/** The numbers under which registers keep it: a line each, and an empty one for the next. */
export function RegistrationNumbers(props: RegistrationNumbersProps): ReactElement {
  const { value = [], onChange, error, errorAt } = props;
  const t = useTexts('contacts');
  const label = useLabels();
  const unused = registrationNumberKinds.find((one) => value.every(({ kind }) => kind !== one));
  const lines = unused ? [...value, { kind: unused, value: '' }] : value;
  const say = (at: number, number: RegistrationNumber): void => {
    const numbers = [...lines];
    numbers[at] = number;
    onChange?.(numbers.filter((one) => one.value !== ''));
  };
  return (
    <div>
      {lines.map((number, at) => (
        <Group key={at} gap="xs" mt={at === 0 ? 0 : 'xs'} wrap="nowrap" align="end">
          <NativeSelect
            style={{ flex: 1 }}
            label={at === 0 ? t('field.registrationNumbers') : undefined}
            aria-label={t('field.registrationNumbers.kind')}
            value={number.kind}
            data={registrationNumberKinds.map((one) => ({
              value: one,
              label: label('registration_number', one),
            }))}
            onChange={({ currentTarget }) => {
              say(at, { ...number, kind: currentTarget.value as RegistrationNumberKind });
            }}
          />
          <TextInput
            style={{ flex: 1 }}
            aria-label={t('field.registrationNumbers.value')}
            value={number.value}
            maxLength={30}
            error={errorAt(at) ?? (at === 0 ? error : undefined)}
            onChange={({ currentTarget }) => {
              say(at, { ...number, value: currentTarget.value });
            }}
          />
        </Group>
      ))}
    </div>
  );
}
