import { type JSX } from 'preact';
import { dayInWords } from '#kernel';
import { meetingModes, type MentoringSession } from '#mentoring';
import { Choice, Line, Words } from './fields';
import { type MatchPage } from './match-page-content';
import { Form } from './page-frame';
import { type PageVoice } from './page-voice';

const form = 'sessions';

/** When the two have met, and where either of them tells of it. */
export function Sessions({ visit, voice }: MatchPage): JSX.Element | null {
  const { sessions, tellsOfSessions } = visit;
  if (sessions.length === 0 && !tellsOfSessions) return null;
  return (
    <section>
      <h2>{voice.say('page.session.title')}</h2>
      {sessions.length === 0 ? (
        <p>{voice.say('page.session.none')}</p>
      ) : (
        <ul>
          {sessions.map((session) => (
            <li>{inWords(session, voice)}</li>
          ))}
        </ul>
      )}
      {tellsOfSessions && <SessionForm voice={voice} />}
    </section>
  );
}

function inWords({ heldOn, minutes, mode }: MentoringSession, voice: PageVoice): string {
  const day = dayInWords(new Date(`${heldOn}T12:00:00Z`), voice.language, 'UTC');
  return voice.say('page.session.line', {
    ...{ day, minutes },
    mode: voice.say(`meeting_mode.${mode}`),
  });
}

function SessionForm({ voice }: { readonly voice: PageVoice }): JSX.Element {
  const label = voice.say('page.session.tell');
  const field = (name: string) => ({
    ...{ voice, form, name },
    label: voice.say(`page.session.field.${name}`),
  });
  const modes = meetingModes.map((mode) => [mode, voice.say(`meeting_mode.${mode}`)] as const);
  return (
    <details open={voice.request.posted?.name === form}>
      <summary>{label}</summary>
      <Form voice={voice} name={form} label={label}>
        <Line {...field('heldOn')} type="date" isRequired />
        <Line {...field('minutes')} type="number" min={5} max={600} value={60} isRequired />
        <Choice {...field('mode')} options={modes} isRequired />
        <Words {...field('note')} />
      </Form>
    </details>
  );
}
