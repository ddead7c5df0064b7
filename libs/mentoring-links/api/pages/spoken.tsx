import { type JSX } from 'preact';
import { type LanguageLevel, type SpokenLanguage } from '#mentoring';
import { type InForm } from './common-fields';
import { type Option } from './fields';

/** How well each of these languages is spoken. */
export function Spoken(
  props: InForm & {
    readonly options: readonly Option[];
    readonly levels: readonly LanguageLevel[];
    readonly values: readonly SpokenLanguage[];
  },
): JSX.Element {
  const { voice, form, options, levels, values } = props;
  const onFile = values.map(({ language, level }) => `${language}:${level}`);
  const chosen = voice.typed(form, 'languages') ?? onFile;
  const fault = voice.fault(form, 'languages');
  return (
    <fieldset {...(fault !== undefined && { 'aria-invalid': true })}>
      <legend>{voice.say('page.form.languages')}</legend>
      {fault !== undefined && <p class="wrong">{fault}</p>}
      {options.map(([code, name]) => (
        <>
          <label for={`language-${code}`}>{name}</label>
          <select id={`language-${code}`} name="languages">
            <option value="">{voice.say('page.form.not_spoken')}</option>
            {levels.map((level) => (
              <option value={`${code}:${level}`} selected={chosen.includes(`${code}:${level}`)}>
                {voice.say(`language_level.${level}`)}
              </option>
            ))}
          </select>
        </>
      ))}
    </fieldset>
  );
}
