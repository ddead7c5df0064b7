import { type JSX } from 'preact';
import { type PageVoice } from './page-voice';

export interface FieldProps {
  readonly voice: PageVoice;
  readonly form: string;
  readonly name: string;
  readonly label: string;
  /** What is on file. */
  readonly value?: string | number | null;
  /** Where several forms of a page have the same name. */
  readonly within?: string;
}

/** A word that can be chosen, as it is posted and as it is read. */
export type Option = readonly [value: string, label: string];

const idOf = ({ form, name, within = form }: FieldProps): string => `${within}-${name}`;

function valueOf({ voice, form, name, value }: FieldProps): string {
  return voice.typed(form, name)?.[0] ?? String(value ?? '');
}

/** What tells of a fault, to eyes and to ears. */
function faultOf(props: FieldProps) {
  const fault = props.voice.fault(props.form, props.name);
  const id = `${idOf(props)}-fault`;
  return {
    marks: fault === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': id },
    told:
      fault === undefined ? null : (
        <p class="wrong" id={id}>
          {fault}
        </p>
      ),
  };
}

export function Line(
  props: FieldProps & {
    readonly type: 'text' | 'date' | 'number';
    readonly isRequired?: boolean;
    readonly min?: string | number;
    readonly max?: string | number;
  },
): JSX.Element {
  const { name, label, type, isRequired = false, min, max } = props;
  const { marks, told } = faultOf(props);
  const id = idOf(props);
  const field = {
    ...{ id, name, min, max },
    ...marks,
    required: isRequired,
    value: valueOf(props),
  };
  return (
    <>
      <label for={id}>{label}</label>
      {type === 'text' && <input type="text" {...field} />}
      {type === 'date' && <input type="date" {...field} />}
      {type === 'number' && <input type="number" {...field} />}
      {told}
    </>
  );
}

export function Words(props: FieldProps): JSX.Element {
  const { marks, told } = faultOf(props);
  return (
    <>
      <label for={idOf(props)}>{props.label}</label>
      <textarea {...marks} id={idOf(props)} name={props.name} maxLength={4000} rows={4}>
        {valueOf(props)}
      </textarea>
      {told}
    </>
  );
}

/** One of several words. */
export function Choice(
  props: FieldProps & { readonly options: readonly Option[]; readonly isRequired?: boolean },
): JSX.Element {
  const { voice, name, label, options, isRequired = false } = props;
  const { marks, told } = faultOf(props);
  return (
    <>
      <label for={idOf(props)}>{label}</label>
      <select {...marks} id={idOf(props)} name={name} required={isRequired}>
        <option value="">{voice.say('page.link.choose')}</option>
        {options.map(([value, text]) => (
          <option value={value} selected={valueOf(props) === value}>
            {text}
          </option>
        ))}
      </select>
      {told}
    </>
  );
}

/** One of few words, or any number of many: each with a box of its own. */
export function Ticks(
  props: Omit<FieldProps, 'value'> & {
    readonly type: 'radio' | 'checkbox';
    readonly options: readonly Option[];
    readonly values?: readonly string[];
    readonly hint?: string;
  },
): JSX.Element {
  const { voice, form, name, label, type, options, values = [], hint } = props;
  const { marks, told } = faultOf(props);
  const ticked = voice.typed(form, name) ?? values;
  return (
    <fieldset {...marks}>
      <legend>{label}</legend>
      {hint !== undefined && <p class="hint">{hint}</p>}
      {told}
      {options.map(([value, text]) => (
        <label class="tick">
          <input
            {...{ type, name, value }}
            checked={ticked.includes(value)}
            required={type === 'radio'}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
