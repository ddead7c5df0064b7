import { type JSX } from 'preact';
import { dayInWords, type Language, languages, newId } from '#kernel';
import { type MatchMoveRule, openMoves } from '#mentoring';
import { renderPage } from '#platform/pages';
import { type MatchVisit } from '../../match-visits.service';

/** All that the page is drawn from. */
export interface MatchPageRequest {
  readonly visit: MatchVisit;
  /** The page's own address, without what is asked of it. */
  readonly address: string;
  readonly language: Language;
  /** Whether a form has just been taken; said once. */
  readonly isDone: boolean;
  /** Why a form was not taken. */
  readonly refusal: string | undefined;
  /** What help is wanted with, in words. */
  readonly terms: readonly string[];
  readonly say: (key: string, parameters?: Readonly<Record<string, string>>) => string;
}

const styles = `
nav { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; margin: 0 0 1.5rem; font-size: .95rem; }
nav a { display: inline-block; padding: .6rem 0; color: var(--accent); }
[aria-current] { font-weight: 700; color: inherit; text-decoration: none; }
dt { font-size: .95rem; margin-top: .9rem; opacity: .85; }
dd { margin: 0; font-weight: 600; white-space: pre-line; overflow-wrap: anywhere; }
details { border: 1px solid var(--line); border-radius: .5rem; margin: .6rem 0; padding: 0 1rem; }
details[open] { padding-bottom: 1.25rem; }
summary { padding: .85rem 0; font-weight: 600; cursor: pointer; }
.said { border-left: .3rem solid var(--accent); padding: .5rem 1rem; font-weight: 600; }
.refused { border-left: .3rem solid var(--wrong); padding: .5rem 1rem; }
`;

const languageNames = { en: 'English', pl: 'Polski', uk: 'Українська', ru: 'Русский' };

/** The page behind a link to a match: what it is about, and what can be answered. It needs no script and no account. */
export function drawMatchPage(request: MatchPageRequest): string {
  const { visit, language, say, isDone, refusal } = request;
  const { match, party } = visit;
  return renderPage({
    language,
    title: say(`page.match.title.${party}`, { library: visit.library.name }),
    styles,
    children: (
      <>
        <Languages {...request} />
        {refusal !== undefined && (
          <p class="refused" role="alert">
            {refusal}
          </p>
        )}
        {isDone && (
          <p class="said" role="status">
            {say('page.match.done')}
          </p>
        )}
        <dl>
          <Facts {...request} />
        </dl>
        {openMoves(match, party).map((rule) => (
          <MoveForm {...request} rule={rule} />
        ))}
      </>
    ),
  });
}

function Languages({ address, language, say }: MatchPageRequest): JSX.Element {
  return (
    <nav aria-label={say('page.match.languages')}>
      {languages.map((one) => (
        <a
          href={`${address}?language=${one}`}
          lang={one}
          {...(one === language && { 'aria-current': 'true' as const })}
        >
          {languageNames[one]}
        </a>
      ))}
    </nav>
  );
}

function Facts({ visit, terms, language, say }: MatchPageRequest): JSX.Element {
  const { match, party, request, profile, mentor, client, library } = visit;
  const isUnderWay = match.status === 'active';
  const facts: (readonly [string, string | null | undefined])[] = [
    ['status', say(`mentoring_match_status.${match.status}`)],
    ...(match.status === 'proposed'
      ? [['respond_by', dayInWords(match.respondBy, language, library.timeZone)] as const]
      : []),
    ['terms', terms.join(', ')],
    ...(party === 'mentor'
      ? ([
          ['languages', request.languages.join(', ')],
          ['modes', request.modes.map((mode) => say(`meeting_mode.${mode}`)).join(', ')],
          ['introduction', match.introduction],
          ['goals', isUnderWay ? request.goals : null],
        ] as const)
      : ([
          ['mentor', mentor.name],
          ['about', profile.about],
          ['mentor_email', isUnderWay ? mentor.email : null],
        ] as const)),
    [
      party === 'mentor' ? 'client' : 'passed_on',
      match.status === 'accepted' || isUnderWay ? Object.values(client).join('\n') : null,
    ],
  ];
  return (
    <>
      {facts.map(([name, value]) =>
        value ? (
          <>
            <dt>{say(`page.match.fact.${name}`)}</dt>
            <dd>{value}</dd>
          </>
        ) : null,
      )}
    </>
  );
}

function MoveForm(props: MatchPageRequest & { readonly rule: MatchMoveRule }): JSX.Element {
  const { address, language, visit, rule, say } = props;
  const { to, needs } = rule;
  const isYes = to === 'accepted' || to === 'active';
  const label = say(`page.match.move.${visit.party}_${to}`);
  return (
    <details open={isYes}>
      <summary>{label}</summary>
      <form method="post" action={`${address}/moves?language=${language}`}>
        <input type="hidden" name="key" value={newId()} />
        <input type="hidden" name="from" value={visit.match.status} />
        <input type="hidden" name="to" value={to} />
        {needs?.consent && <p>{say('page.match.consent', { mentor: visit.mentor.name })}</p>}
        {needs?.reason && (
          <Choice
            name="reason"
            to={to}
            words={needs.reason}
            table="mentoring_match_reason"
            say={say}
          />
        )}
        {needs?.outcome && (
          <Choice
            name="outcome"
            to={to}
            words={needs.outcome}
            table="mentoring_match_outcome"
            say={say}
          />
        )}
        {to === 'declined' && (
          <>
            <label for="fullUntil">{say('page.match.field.fullUntil')}</label>
            <input type="date" id="fullUntil" name="fullUntil" />
          </>
        )}
        <label for={`${to}-note`}>{say('page.match.field.note')}</label>
        <textarea id={`${to}-note`} name="note" maxLength={4000} />
        <button type="submit">{label}</button>
      </form>
    </details>
  );
}

function Choice(props: {
  readonly name: string;
  readonly to: string;
  readonly words: readonly string[];
  readonly table: string;
  readonly say: MatchPageRequest['say'];
}): JSX.Element {
  const { name, to, words, table, say } = props;
  return (
    <>
      <label for={`${to}-${name}`}>{say(`page.match.field.${name}`)}</label>
      <select id={`${to}-${name}`} name={name} required>
        <option value="">{say('page.match.choose')}</option>
        {words.map((word) => (
          <option value={word}>{say(`${table}.${word}`)}</option>
        ))}
      </select>
    </>
  );
}
