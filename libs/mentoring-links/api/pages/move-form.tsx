import { type JSX } from 'preact';
import { type MatchMoveRule } from '#mentoring';
import { Choice, Line, Words } from './fields';
import { type MatchPage } from './match-page-content';
import { Form } from './page-frame';

const form = 'moves';

/** One step that can be made now. */
export function MoveForm({
  visit,
  voice,
  rule: { to, needs },
}: MatchPage & { readonly rule: MatchMoveRule }): JSX.Element {
  const isTyped = voice.typed(form, 'to')?.[0] === to;
  const isYes = to === 'accepted' || (to === 'active' && visit.match.status === 'accepted');
  const label = voice.say(`page.match.move.${visit.party}_${to}`);
  // Several moves have the same fields: what was typed belongs to one of them.
  const field = (name: string) => ({
    ...{ voice, name, within: to, form: isTyped ? form : to },
    label: voice.say(`page.match.field.${name}`),
  });
  const options = (table: string, words: readonly string[]) =>
    words.map((word) => [word, voice.say(`${table}.${word}`)] as const);
  return (
    <details open={isYes || isTyped}>
      <summary>{label}</summary>
      <Form voice={voice} name={form} label={label}>
        <input type="hidden" name="from" value={visit.match.status} />
        <input type="hidden" name="to" value={to} />
        {needs?.consent && <p>{voice.say('page.match.consent', { mentor: visit.mentor.name })}</p>}
        {needs?.reason && (
          <Choice
            {...field('reason')}
            options={options('mentoring_match_reason', needs.reason)}
            isRequired
          />
        )}
        {needs?.outcome && (
          <Choice
            {...field('outcome')}
            options={options('mentoring_match_outcome', needs.outcome)}
            isRequired
          />
        )}
        {to === 'declined' && <Line {...field('fullUntil')} type="date" />}
        <Words {...field('note')} />
      </Form>
    </details>
  );
}
