import { Button, Group, Stack } from '@mantine/core';
import { type UseFormReturnType } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement, type ReactNode, useRef, useState } from 'react';
import { Problem } from '#api-client';
import { FailureNotice } from '../failure-notice';
import { faultsByField } from './faults-by-field';
import { RestoredDraft } from './restored-draft';

interface SavingFormProps<Values extends object, Answer> {
  readonly form: UseFormReturnType<Values>;
  readonly save: (values: Values) => Promise<Answer>;
  readonly onSaved?: (answer: Answer) => void | Promise<void>;
  /** What else goes when somebody begins anew instead of going on with what they typed earlier. */
  readonly onDiscard?: () => void;
  /** What the button says: what happens when it is pressed. */
  readonly action: string;
  readonly colour?: string;
  /** Beside the button. */
  readonly besides?: ReactNode;
  readonly children?: ReactNode;
}

/** A form that saves: what is wrong stands at its field, anything else above, and nothing typed is lost. */
export function SavingForm<Values extends object, Answer>(
  props: SavingFormProps<Values, Answer>,
): ReactElement {
  const { form, save, onSaved, onDiscard, action, colour, besides, children } = props;
  const element = useRef<HTMLFormElement>(null);
  const [isRestored, setIsRestored] = useState(() => form.isDirty());
  const saving = useMutation({
    mutationFn: save,
    onSuccess: (answer) => {
      setIsRestored(false);
      return onSaved?.(answer);
    },
    onError: (error) => {
      form.setErrors(faultsByField(error, form.getValues()));
      // After the messages have been drawn: the first wrong field, or the notice above the fields.
      requestAnimationFrame(() => {
        element.current?.querySelector<HTMLElement>('[aria-invalid=true], [role=alert]')?.focus();
      });
    },
  });
  const isAtFields =
    saving.error instanceof Problem &&
    saving.error.faults.length > 0 &&
    Object.keys(faultsByField(saving.error, form.getValues())).length ===
      saving.error.faults.length;
  return (
    <form
      ref={element}
      noValidate={false}
      onSubmit={form.onSubmit((values) => {
        saving.mutate(values);
      })}
    >
      <Stack gap="md">
        {saving.error !== null && !isAtFields && <FailureNotice error={saving.error} />}
        {isRestored && (
          <RestoredDraft
            onDiscard={() => {
              form.reset();
              setIsRestored(false);
              onDiscard?.();
            }}
          />
        )}
        {children}
        <Group>
          <Button type="submit" loading={saving.isPending} color={colour}>
            {action}
          </Button>
          {besides}
        </Group>
      </Stack>
    </form>
  );
}
