import { type UseFormReturnType } from '@mantine/form';
import { type ReactElement, type ReactNode, useState } from 'react';
import { Problem } from '#api-client';
import { useTexts } from '../../base/language/use-texts';
import { notifySaved } from '../notify';
import { Conflict } from './conflict';
import { SavingForm } from './saving-form';
import { useBegun } from './use-begun';
import { useDraftForm } from './use-draft-form';
import { WhoChanged } from './who-changed';

/** What is on record, and as which version. */
export interface Saved<Values> {
  readonly values: Values;
  readonly version: number;
}

interface EditFormProps<Values extends object> {
  /** What is being changed, such as `client.<id>`. */
  readonly name: string;
  readonly saved: Saved<Values>;
  /** Reads it anew, when somebody else has changed it meanwhile. */
  readonly read: () => Promise<Saved<Values>>;
  readonly change: (values: Values, version: number) => Promise<unknown>;
  readonly onSaved: () => void | Promise<void>;
  /** What each field is called. */
  readonly labels: Readonly<Record<keyof Values & string, string>>;
  /** Says what a field holds; undefined for a word or a number. */
  readonly say?: ((values: Values, name: keyof Values & string) => ReactNode) | undefined;
  readonly children: (form: UseFormReturnType<Values>) => ReactNode;
}

/** Changes what is on record. Where somebody else was faster, both versions are shown, and the person decides. */
export function EditForm<Values extends object>(props: EditFormProps<Values>): ReactElement {
  const { name, saved, read, change, onSaved, labels, say, children } = props;
  const t = useTexts('ui');
  const [begun, setBegun, forgetBegun] = useBegun(name, saved);
  const [conflict, setConflict] = useState<{ theirs: Saved<Values>; refusal: Problem } | null>(
    null,
  );
  const { form, forget } = useDraftForm(name, { initialValues: saved.values });

  async function save(values: Values): Promise<unknown> {
    try {
      return await change(values, begun.version);
    } catch (error) {
      if (error instanceof Problem && error.code === 'stale_version') {
        setConflict({ theirs: await read(), refusal: error });
      }
      throw error;
    }
  }

  return (
    <>
      <SavingForm
        form={form}
        save={save}
        onSaved={async () => {
          forget();
          forgetBegun();
          notifySaved(t('saved'));
          await onSaved();
        }}
        onDiscard={() => {
          setBegun(saved);
        }}
        action={t('save')}
      >
        {children(form)}
      </SavingForm>
      {conflict && (
        <Conflict
          labels={labels}
          say={say}
          before={begun.values}
          mine={form.getValues()}
          theirs={conflict.theirs.values}
          who={<WhoChanged refusal={conflict.refusal} />}
          onKeep={(merged) => {
            setBegun(conflict.theirs);
            form.setValues(merged);
            setConflict(null);
          }}
        />
      )}
    </>
  );
}
