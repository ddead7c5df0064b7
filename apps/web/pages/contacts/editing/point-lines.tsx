import { ActionIcon, Badge, Button, Group, Stack, TextInput } from '@mantine/core';
import { type UseFormReturnType } from '@mantine/form';
import { IconPlus, IconStar, IconTrash } from '@tabler/icons-react';
import { type ReactElement, useRef } from 'react';
import { useTexts } from '../../../base/language/use-texts';
import {
  type ContactFields,
  type EmailLine,
  noEmail,
  noPhone,
  type PhoneLine,
} from './contact-fields';

/** The most that the API takes. */
const MOST = 10;

const lists = {
  phones: { part: 'number', type: 'tel', maxLength: 50, blank: noPhone, usual: 'field.phone' },
  emails: { part: 'address', type: 'email', maxLength: 254, blank: noEmail, usual: 'field.email' },
} as const;

interface PointLinesProps<Values extends ContactFields> {
  readonly form: UseFormReturnType<Values>;
  readonly list: keyof typeof lists;
  /** Takes the whole list. */
  readonly onChange?: (lines: readonly (PhoneLine | EmailLine)[]) => void;
}

/** Telephones or e-mail addresses: a line each, with what it is for. The first is the main one. */
export function PointLines<Values extends ContactFields>(
  props: PointLinesProps<Values>,
): ReactElement {
  const { form, list, onChange } = props;
  const t = useTexts('contacts');
  const place = useRef<HTMLDivElement>(null);
  const { part, type, maxLength, blank, usual } = lists[list];
  const lines = pointsOf(form.getValues(), list);
  /** Once the lines have been drawn anew. */
  const focusOn = (at: number): void => {
    requestAnimationFrame(() => {
      place.current?.querySelectorAll<HTMLElement>(`input[type=${type}]`)[at]?.focus();
    });
  };
  return (
    <Stack ref={place} role="group" aria-label={t(`field.${list}`)} gap="xs" align="stretch">
      {lines.map(({ point, label }, at) => {
        const name = at === 0 ? t(usual) : t(`points.${list}.further`, { place: at + 1 });
        return (
          <Group key={at} gap="xs" align="end">
            <TextInput
              type={type}
              style={{ flex: '3 1 12rem' }}
              label={name}
              required={lines.length > 1 || label !== ''}
              withAsterisk={false}
              maxLength={maxLength}
              {...form.getInputProps(`${list}.${at}.${part}`)}
            />
            <TextInput
              style={{ flex: '2 1 8rem' }}
              label={t('points.label')}
              maxLength={100}
              {...form.getInputProps(`${list}.${at}.label`)}
            />
            {lines.length > 1 && at === 0 && (
              <Badge variant="light" size="lg" mb={8}>
                {t('points.main')}
              </Badge>
            )}
            {at > 0 && (
              <ActionIcon
                variant="default"
                size={42}
                aria-label={t('points.make_main', { point: point || name })}
                onClick={() => {
                  form.reorderListItem(list, { from: at, to: 0 });
                  focusOn(0);
                }}
              >
                <IconStar size={20} aria-hidden />
              </ActionIcon>
            )}
            {lines.length > 1 && (
              <ActionIcon
                variant="default"
                size={42}
                aria-label={t('points.remove', { point: point || name })}
                onClick={() => {
                  form.removeListItem(list, at);
                  focusOn(Math.max(0, at - 1));
                }}
              >
                <IconTrash size={20} aria-hidden />
              </ActionIcon>
            )}
          </Group>
        );
      })}
      {lines.length < MOST && (
        <Button
          variant="subtle"
          size="sm"
          style={{ alignSelf: 'flex-start' }}
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => {
            onChange?.([...form.getValues()[list], blank]);
            focusOn(lines.length);
          }}
        >
          {t(`points.${list}.add`)}
        </Button>
      )}
    </Stack>
  );
}

/** The lines alike, whichever they are. */
function pointsOf(
  { phones, emails }: ContactFields,
  list: keyof typeof lists,
): readonly { readonly point: string; readonly label: string }[] {
  return list === 'phones'
    ? phones.map(({ number, label }) => ({ point: number, label }))
    : emails.map(({ address, label }) => ({ point: address, label }));
}
