import { type ComponentChildren, type JSX } from 'preact';
import { dayInWords, type Language, newId, timeInWords } from '#kernel';
import { type SnoozeChoice, snoozeChoices } from '#follow-ups';
import { renderPage } from '#platform/pages';
import { type LinkVisit } from '../link-visits.service';

/** What somebody wanted who opened the page, and what they have just done. */
export const wishes = ['done', 'later'] as const;

export type Wish = (typeof wishes)[number];

/** All that the page is drawn from. */
export interface PageRequest {
  readonly visit: LinkVisit;
  /** The page's own address, without what is asked of it. */
  readonly address: string;
  readonly language: Language;
  readonly wish: Wish | undefined;
  /** Said once, after the form was taken. */
  readonly said: Wish | undefined;
  /** Why a form was not taken. */
  readonly refusal: string | undefined;
  /** Where the follow-up can be opened by whoever signs in. */
  readonly url: string;
  readonly say: (key: string, parameters?: Readonly<Record<string, string>>) => string;
}

const styles = `
.said { border-left: .3rem solid var(--accent); padding: .5rem 1rem; font-weight: 600; }
form { display: inline-block; margin-right: .75rem; }
dd { font-weight: 600; }
`;

/** The page behind a link in a reminder: what it is about, and buttons. It needs no script and no account. */
export function drawLinkPage(request: PageRequest): string {
  const { visit, language, say } = request;
  const { state, followUp } = visit;
  const isShown = state !== 'not_yours' && state !== 'over';
  return renderPage({
    language,
    title: isShown ? followUp.title : say(`state.${state}`),
    styles,
    children: (
      <>
        <WhatHappened {...request} />
        {isShown && <Facts {...request} />}
        {state === 'open' && <Buttons {...request} />}
        {state !== 'not_yours' && (
          <p>
            <a href={request.url}>{say('open')}</a>
          </p>
        )}
      </>
    ),
  });
}

function WhatHappened({ visit, said, refusal, language, say }: PageRequest): JSX.Element | null {
  const { state, followUp } = visit;
  if (refusal !== undefined) {
    return (
      <p class="wrong" role="alert">
        {refusal}
      </p>
    );
  }
  if (said === 'later' && state === 'open') {
    return <Said>{say('said.later', { at: dueInWords(visit, language) })}</Said>;
  }
  if (said === 'done' && state === 'done') return <Said>{say('said.done')}</Said>;
  if (state === 'open') return null;
  return followUp.status === 'open' ? <p>{say(`why.${state}`)}</p> : <p>{say(`state.${state}`)}</p>;
}

function Said({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return (
    <p class="said" role="status">
      {children}
    </p>
  );
}

function Facts({ visit, language, say }: PageRequest): JSX.Element {
  return (
    <dl>
      <dt>{say('due')}</dt>
      <dd>{dueInWords(visit, language)}</dd>
      {visit.subject !== undefined && (
        <>
          <dt>{say('with')}</dt>
          <dd>{visit.subject}</dd>
        </>
      )}
    </dl>
  );
}

function Buttons(request: PageRequest): JSX.Element {
  const done = <ActionForm {...request} to="done" label={request.say('done')} />;
  const later = (
    <>
      <h2>{request.say('later')}</h2>
      {snoozeChoices.map((until) => (
        <ActionForm {...request} to="snooze" until={until} label={request.say(`snooze.${until}`)} />
      ))}
    </>
  );
  // What was clicked in the mail comes first.
  return <>{request.wish === 'later' ? [later, done] : [done, later]}</>;
}

function ActionForm(
  props: PageRequest & {
    readonly to: 'done' | 'snooze';
    readonly until?: SnoozeChoice;
    readonly label: string;
  },
): JSX.Element {
  const { address, visit, to, until, label } = props;
  return (
    <form method="post" action={`${address}/${to}`}>
      <input type="hidden" name="key" value={newId()} />
      <input type="hidden" name="version" value={String(visit.followUp.version)} />
      {until !== undefined && <input type="hidden" name="until" value={until} />}
      <button type="submit">{label}</button>
    </form>
  );
}

function dueInWords({ followUp }: LinkVisit, language: Language): string {
  const { dueAt, dueLocal, timeZone } = followUp;
  const inWords = dueLocal.includes('T') ? timeInWords : dayInWords;
  return inWords(dueAt, language, timeZone);
}
