import { type JSX } from 'preact';
import { dayInWords, type Language, languages, newId } from '#kernel';
import { renderPage } from '#platform/pages';
import { type MemberVisit } from '../../member-visits.service';
import { standingOf } from '../../domain/member';

/** All that the page is drawn from. */
export interface MemberPageRequest {
  readonly visit: MemberVisit;
  /** The page's own address, without what is asked of it. */
  readonly address: string;
  readonly language: Language;
  /** Whether a form has just been taken; said once. */
  readonly isDone: boolean;
  /** Why a form was not taken. */
  readonly refusal: string | undefined;
  readonly say: (key: string, parameters?: Readonly<Record<string, string>>) => string;
}

const styles = `
nav { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; margin: 0 0 1.5rem; font-size: .95rem; }
nav a { display: inline-block; padding: .6rem 0; color: var(--accent); }
[aria-current] { font-weight: 700; color: inherit; text-decoration: none; }
.purpose, li { white-space: pre-line; overflow-wrap: anywhere; }
li { margin: .6rem 0; }
small { display: block; opacity: .85; }
details { border: 1px solid var(--line); border-radius: .5rem; margin: 1.5rem 0; padding: 0 1rem; }
details[open] { padding-bottom: 1.25rem; }
summary { padding: .85rem 0; font-weight: 600; cursor: pointer; }
.said { border-left: .3rem solid var(--accent); padding: .5rem 1rem; font-weight: 600; }
.refused { border-left: .3rem solid var(--wrong); padding: .5rem 1rem; }
`;

const languageNames = { en: 'English', pl: 'Polski', uk: 'Українська', ru: 'Русский' };

/** The page behind a member's link: the goals, and a yes or a farewell. It needs no script and no account. */
export function drawMemberPage(request: MemberPageRequest): string {
  const { visit, language, say, isDone, refusal } = request;
  const { partnership, library, member } = visit;
  const standing = standingOf(member, partnership.goalsVersion);
  const goesOn = partnership.endedOn === null && standing !== 'withdrawn';
  return renderPage({
    language,
    title: partnership.name,
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
            {say('page.local_partnership.done', { library: library.name })}
          </p>
        )}
        <p>
          {say('page.local_partnership.part', {
            library: library.name,
            member: visit.contact.name,
            role: say(`local_partnership_role.${member.role}`),
          })}
        </p>
        {partnership.purpose !== null && <p class="purpose">{partnership.purpose}</p>}
        <Goals {...request} />
        <p>
          <strong>{standingInWords(request)}</strong>
        </p>
        {goesOn && standing !== 'confirmed' && visit.goals.length > 0 && (
          <ConfirmationForm {...request} />
        )}
        {goesOn && <WithdrawalForm {...request} />}
      </>
    ),
  });
}

function standingInWords({ visit, language, say }: MemberPageRequest): string {
  const { partnership, member, library } = visit;
  if (partnership.endedOn !== null) return say('page.local_partnership.ended');
  const standing = standingOf(member, partnership.goalsVersion);
  const day = member.confirmedOn === null ? '' : wholeDay(member.confirmedOn, language);
  if (standing === 'withdrawn' && member.withdrawnAt !== null) {
    const withdrawn = dayInWords(member.withdrawnAt, language, library.timeZone);
    return say('page.local_partnership.withdrawn', { day: withdrawn });
  }
  if (standing === 'confirmed' || standing === 'outdated') {
    return say(`page.local_partnership.${standing}`, { day });
  }
  return say('page.local_partnership.open');
}

function wholeDay(day: string, language: Language): string {
  return dayInWords(new Date(day), language, 'UTC');
}

function Languages({ address, language, say }: MemberPageRequest): JSX.Element {
  return (
    <nav aria-label={say('page.local_partnership.languages')}>
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

function Goals({ visit, language, say }: MemberPageRequest): JSX.Element {
  return (
    <>
      <h2>{say('page.local_partnership.goals')}</h2>
      {visit.goals.length === 0 && <p>{say('page.local_partnership.no_goals')}</p>}
      <ol>
        {visit.goals.map(({ goal, dueOn, reachedOn }) => (
          <li>
            {goal}
            {dueOn !== null && (
              <small>{say('page.local_partnership.by', { day: wholeDay(dueOn, language) })}</small>
            )}
            {reachedOn !== null && (
              <small>
                {say('page.local_partnership.reached', { day: wholeDay(reachedOn, language) })}
              </small>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function ConfirmationForm({ address, language, visit, say }: MemberPageRequest): JSX.Element {
  return (
    <form method="post" action={`${address}/confirmation?language=${language}`}>
      <input type="hidden" name="key" value={newId()} />
      <input type="hidden" name="goalsVersion" value={String(visit.partnership.goalsVersion)} />
      <label for="personName">{say('page.local_partnership.person')}</label>
      <input id="personName" name="personName" maxLength={200} autocomplete="name" />
      <button type="submit">{say('page.local_partnership.confirm')}</button>
    </form>
  );
}

function WithdrawalForm({ address, language, say }: MemberPageRequest): JSX.Element {
  return (
    <details>
      <summary>{say('page.local_partnership.withdraw')}</summary>
      <form method="post" action={`${address}/withdrawal?language=${language}`}>
        <input type="hidden" name="key" value={newId()} />
        <p>{say('page.local_partnership.withdraw_means')}</p>
        <label for="note">{say('page.local_partnership.note')}</label>
        <textarea id="note" name="note" maxLength={2000} />
        <button type="submit">{say('page.local_partnership.withdraw')}</button>
      </form>
    </details>
  );
}
