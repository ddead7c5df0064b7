import { type JSX } from 'preact';
import { type OpenMove, type ReferralStatus } from '#referrals';
import { moveName } from '../../domain/move-name';
import { ChoiceField, LineField, MomentField, PageForm, TextField } from './form-fields';
import { type PageVoice } from './page-voice';

/** Who uses the forms: a partner says who answers, a client does not, and each has words of their own. */
export interface Answering {
  readonly voice: PageVoice;
  readonly by: 'partner' | 'client';
  readonly status: ReferralStatus;
  /** The name that was given last through a link, offered again. */
  readonly name?: string;
}

const asksForName = ({ by }: Answering): boolean => by === 'partner';

function WhoAnswers({
  form,
  ...answering
}: Answering & { readonly form: string }): JSX.Element | null {
  if (!asksForName(answering)) return null;
  return (
    <LineField
      voice={answering.voice}
      form={form}
      field="name"
      value={answering.name}
      autocomplete="name"
      max={200}
      required
    />
  );
}

/** One move: a line to open, and the form under it. */
export function MoveForm(
  props: Answering & { readonly move: OpenMove; readonly open: boolean },
): JSX.Element {
  const { voice, status, by, move, open } = props;
  const { to, reasons, outcomes, needsAppointment } = move;
  const label = voice.say(`page.link.${by}_move.${moveName(status, to)}`);
  const isPosted = voice.failure !== undefined && voice.request.posted?.name === to;
  return (
    <details open={open || isPosted}>
      <summary>{label}</summary>
      <PageForm voice={voice} to="/moves" hidden={{ from: status, to }} submit={label}>
        {needsAppointment && <Appointment voice={voice} form={to} />}
        {reasons.length > 1 && (
          <Words voice={voice} form={to} field="reason" table="referral_reason" words={reasons} />
        )}
        {outcomes.length > 0 && (
          <Words
            voice={voice}
            form={to}
            field="outcome"
            table={by === 'client' ? 'page.link.client_outcome' : 'referral_outcome'}
            words={outcomes}
          />
        )}
        <TextField voice={voice} form={to} field="note" max={4000} hint={hintOf(props)} />
        <WhoAnswers {...props} form={to} />
      </PageForm>
    </details>
  );
}

function hintOf({ voice, by }: Answering): string {
  return voice.say(by === 'client' ? 'page.link.hint.client_note' : 'page.link.hint.note');
}

function Appointment({ voice, form }: { voice: PageVoice; form: string }): JSX.Element {
  return (
    <>
      <MomentField
        voice={voice}
        form={form}
        field="scheduledAt"
        hint={voice.say('page.link.hint.clock', { timeZone: voice.timeZone })}
        required
      />
      <LineField voice={voice} form={form} field="scheduledPlace" max={300} required />
    </>
  );
}

function Words(props: {
  readonly voice: PageVoice;
  readonly form: string;
  readonly field: string;
  readonly table: string;
  readonly words: readonly string[];
}): JSX.Element {
  const { voice, table, words } = props;
  const choices = words.map((word) => ({ value: word, label: voice.say(`${table}.${word}`) }));
  return <ChoiceField {...props} choices={choices} required />;
}

/** Taking the last move back. */
export function UndoForm(props: Answering & { readonly until: Date }): JSX.Element {
  const { voice, status, until } = props;
  return (
    <details open={voice.failure !== undefined && voice.request.posted?.name === 'undo'}>
      <summary>{voice.say('page.link.undo')}</summary>
      <PageForm
        voice={voice}
        to="/undo"
        hidden={{ from: status }}
        submit={voice.say('page.link.undo')}
      >
        <p>{voice.say('page.link.undo_until', { until: voice.moment(until) })}</p>
        <WhoAnswers {...props} form="undo" />
      </PageForm>
    </details>
  );
}

/** Writing to the library. The target may add that it has spoken with the client. */
export function MessageForm(props: Answering & { readonly asksContacted: boolean }): JSX.Element {
  const { voice, asksContacted } = props;
  return (
    <PageForm voice={voice} to="/messages" hidden={{}} submit={voice.say('page.link.send')}>
      <TextField voice={voice} form="message" field="text" max={4000} required />
      {asksContacted && (
        <label class="check">
          <input type="checkbox" name="clientContacted" value="true" />
          {voice.say('page.link.contacted')}
        </label>
      )}
      <WhoAnswers {...props} form="message" />
    </PageForm>
  );
}
