import { type JSX } from 'preact';
import { type MeetingMode, meetingModes, type NamedTopic, type WeeklySlot } from '#mentoring';
import { businessStages, industryPath, industrySections } from '#contacts';
import { type NamedBranch } from '../../data/branch-names.reader';
import { type Option, Ticks } from './fields';
import { type PageVoice } from './page-voice';

/** What can be chosen from on the forms of mentors and of clients. */
export interface Offered {
  readonly voice: PageVoice;
  readonly topics: readonly NamedTopic[];
  readonly branches: readonly NamedBranch[];
}

/** The last part of the address that both forms are sent to. */
export interface InForm {
  readonly voice: PageVoice;
  readonly form: string;
}

/** What was on file as the page was drawn: who changes it meanwhile is not overwritten. */
export function OnFile({ version }: { readonly version: number | undefined }): JSX.Element {
  return <input type="hidden" name="version" value={version ?? 0} />;
}

export function Topics(
  props: InForm & { readonly topics: readonly NamedTopic[]; readonly values: readonly string[] },
): JSX.Element {
  const { voice, form, topics, values } = props;
  const ticked = voice.typed(form, 'terms') ?? values;
  const fault = voice.fault(form, 'terms');
  return (
    <section>
      <h2>{voice.say('page.form.terms')}</h2>
      {fault !== undefined && <p class="wrong">{fault}</p>}
      {topics.map(({ code, name, skills }) => {
        const all = [
          { code, name: voice.say('page.form.whole_topic', { topic: name }) },
          ...skills,
        ];
        return (
          <details open={all.some((one) => ticked.includes(one.code))}>
            <summary>{name}</summary>
            {all.map((one) => (
              <label class="tick">
                <input
                  type="checkbox"
                  name="terms"
                  value={one.code}
                  checked={ticked.includes(one.code)}
                />
                {one.name}
              </label>
            ))}
          </details>
        );
      })}
    </section>
  );
}

export function Modes({
  values,
  ...within
}: InForm & { readonly values: readonly MeetingMode[] }): JSX.Element {
  const { voice } = within;
  return (
    <Ticks
      {...{ ...within, values }}
      type="checkbox"
      name="modes"
      label={voice.say('page.form.modes')}
      options={meetingModes.map((mode) => [mode, voice.say(`meeting_mode.${mode}`)])}
    />
  );
}

export const stageOptions = (voice: PageVoice): readonly Option[] =>
  businessStages.map((stage) => [stage, voice.say(`business_stage.${stage}`)]);

/** The sections of industries, and whatever finer is on file. */
export function industryOptions(voice: PageVoice, onFile: readonly string[]): readonly Option[] {
  return [...new Set([...industrySections, ...onFile])].map((code) => {
    const [section, division] = industryPath(code);
    return [code, voice.say(`industry.${division ?? section ?? code}`)];
  });
}

/** Languages that people who come to our libraries speak, and whatever else is on file. */
export function languageOptions(voice: PageVoice, onFile: readonly string[]): readonly Option[] {
  const usual = ['pl', 'uk', 'ru', 'en', 'be', 'de', 'kk', 'ka', 'vi', 'es', 'fr'];
  const names = new Intl.DisplayNames(voice.language, { type: 'language' });
  return [...new Set([...usual, ...onFile])].map((code) => [code, names.of(code) ?? code]);
}

const partsOfDay = [
  { from: '09:00', until: '12:00' },
  { from: '12:00', until: '16:00' },
  { from: '16:00', until: '20:00' },
] as const;

const textOf = ({ weekday, from, until }: WeeklySlot): string => `${weekday}/${from}/${until}`;

/** Three parts of each day of the week, and whatever else is on file. */
export function Slots({
  values,
  ...within
}: InForm & { readonly values: readonly WeeklySlot[] }): JSX.Element {
  const { voice } = within;
  const dayName = new Intl.DateTimeFormat(voice.language, { weekday: 'long', timeZone: 'UTC' });
  const weekdays = [1, 2, 3, 4, 5, 6, 7];
  const usual = weekdays.flatMap((weekday) => partsOfDay.map((part) => ({ weekday, ...part })));
  const known = new Set(usual.map(textOf));
  const all = [...usual, ...values.filter((slot) => !known.has(textOf(slot)))].sort(
    (one, other) => one.weekday - other.weekday || one.from.localeCompare(other.from),
  );
  return (
    <section>
      <h2>{voice.say('page.form.slots')}</h2>
      {weekdays.map((weekday) => (
        <Ticks
          {...within}
          type="checkbox"
          name="slots"
          // The second of November 2026 is a Monday.
          label={dayName.format(new Date(Date.UTC(2026, 10, 1 + weekday)))}
          values={values.map(textOf)}
          options={all
            .filter((slot) => slot.weekday === weekday)
            .map((slot) => [textOf(slot), `${slot.from}–${slot.until}`])}
        />
      ))}
    </section>
  );
}
