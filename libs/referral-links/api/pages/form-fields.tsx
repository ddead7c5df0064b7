import { type ComponentChildren, type JSX } from 'preact';
import { newId } from '#kernel';
import { type PageVoice } from './page-voice';

export const fieldId = (form: string, field: string): string => `${form}-${field}`;

interface FormProps {
  readonly voice: PageVoice;
  /** Where it goes, after the page's address. */
  readonly to: string;
  /** What goes with it unseen. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly submit: string;
  readonly children: ComponentChildren;
}

/** A form of the page. Its key is made with the page: sent twice, it has one effect. */
export function PageForm({ voice, to, hidden, submit, children }: FormProps): JSX.Element {
  return (
    <form method="post" action={voice.address(to)}>
      {Object.entries({ key: newId(), ...hidden }).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {children}
      <button type="submit">{submit}</button>
    </form>
  );
}

interface FieldProps {
  readonly voice: PageVoice;
  /** Which of the page's forms: the status that a move leads to, or `undo`, or `message`. */
  readonly form: string;
  readonly field: string;
  readonly required?: boolean;
  readonly max?: number;
  /** What stands in it at first. */
  readonly value?: string;
  readonly hint?: string;
}

interface Control {
  readonly id: string;
  readonly name: string;
  readonly required: boolean;
  readonly 'aria-invalid'?: 'true';
  readonly 'aria-describedby'?: string;
}

/** A label, the control under it, and a hint. What was typed before stays. */
function Labelled(
  props: FieldProps & { readonly children: (control: Control, value: string) => JSX.Element },
): JSX.Element {
  const { voice, form, field, required = false, value = '', hint, children } = props;
  const { posted } = voice.request;
  const isPosted = voice.failure !== undefined && posted?.name === form;
  const id = fieldId(form, field);
  const isWrong = isPosted && voice.failure.faults?.some(({ pointer }) => pointer === `/${field}`);
  const control: Control = {
    id,
    name: field,
    required,
    ...(isWrong && { 'aria-invalid': 'true' as const }),
    ...(hint !== undefined && { 'aria-describedby': `${id}-hint` }),
  };
  return (
    <>
      <label for={id}>{voice.say(`page.link.field.${field}`)}</label>
      {children(control, isPosted ? (posted.values[field] ?? '') : value)}
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </>
  );
}

export function LineField(props: FieldProps & { readonly autocomplete?: string }): JSX.Element {
  const { autocomplete = 'off', max } = props;
  return (
    <Labelled {...props}>
      {(control, value) => (
        <input {...control} type="text" autocomplete={autocomplete} maxLength={max} value={value} />
      )}
    </Labelled>
  );
}

export function MomentField(props: FieldProps): JSX.Element {
  return (
    <Labelled {...props}>
      {(control, value) => <input {...control} type="datetime-local" value={value} />}
    </Labelled>
  );
}

export function TextField(props: FieldProps): JSX.Element {
  return (
    <Labelled {...props}>
      {(control, value) => (
        <textarea {...control} maxLength={props.max}>
          {value}
        </textarea>
      )}
    </Labelled>
  );
}

export function ChoiceField(
  props: FieldProps & { readonly choices: readonly { value: string; label: string }[] },
): JSX.Element {
  return (
    <Labelled {...props}>
      {(control, chosen) => (
        <select {...control}>
          <option value="">{props.voice.say('page.link.choose')}</option>
          {props.choices.map(({ value, label }) => (
            <option value={value} selected={value === chosen}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
