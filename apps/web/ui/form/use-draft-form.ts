import { useForm, type UseFormInput, type UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import { useAccount } from '../../base/account';
import { drafts } from '../../base/drafts';

function isEqual(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * A form whose values outlive an error, an ended session and a reload. `name` is what is being written, such as
 * `referral.new`; `forget` is called once it has been saved. What it begins without a draft is what it is reset to.
 */
export function useDraftForm<Values extends object>(
  name: string,
  input: UseFormInput<Values> & { initialValues: Values },
): { form: UseFormReturnType<Values>; forget: () => void } {
  const { userId } = useAccount();
  const draft = `${userId}.${name}`;
  const kept = drafts.read(draft) as Partial<Values> | undefined;
  const form = useForm<Values>({
    ...input,
    initialValues: { ...input.initialValues, ...kept },
    onValuesChange: (values) => {
      // What says nothing new is no draft: shown again later, it would hide what stands on record by then.
      if (isEqual(values, input.initialValues)) drafts.forget(draft);
      else drafts.keep(draft, values);
    },
  });
  useState(() => {
    form.setInitialValues(input.initialValues);
  });
  return {
    form,
    forget: () => {
      drafts.forget(draft);
    },
  };
}
