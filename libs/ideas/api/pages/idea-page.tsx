import { type JSX } from 'preact';
import { type Language, languages, newId } from '#kernel';
import { renderPage } from '#platform/pages';
import { type IdeaVisit } from '../../idea-links.service';
import { type IdeaForm } from '../dto/idea-form.dto';

/** All that the page is drawn from. */
export interface IdeaPageRequest {
  readonly visit: IdeaVisit;
  /** The page's own address, without what is asked of it. */
  readonly address: string;
  readonly language: Language;
  /** Whether an idea has just been taken in; said once. */
  readonly isDone: boolean;
  /** Why the form was not taken, */
  readonly refusal: string | undefined;
  /** and what stood in it. */
  readonly typed: Partial<IdeaForm> | undefined;
  readonly say: (key: string, parameters?: Readonly<Record<string, string>>) => string;
}

const styles = `
nav { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; margin: 0 0 1.5rem; font-size: .95rem; }
nav a { display: inline-block; padding: .6rem 0; color: var(--accent); }
[aria-current] { font-weight: 700; color: inherit; text-decoration: none; }
.said { border-left: .3rem solid var(--accent); padding: .5rem 1rem; font-weight: 600; }
.refused { border-left: .3rem solid var(--wrong); padding: .5rem 1rem; }
`;

const languageNames = { en: 'English', pl: 'Polski', uk: 'Українська', ru: 'Русский' };

/** The page on which a partner tells the library an idea. It needs no script and no account. */
export function drawIdeaPage({
  visit,
  address,
  language,
  isDone,
  refusal,
  typed,
  say,
}: IdeaPageRequest): string {
  const names = { library: visit.library.name, partner: visit.contact.name };
  return renderPage({
    language,
    title: say('title', names),
    styles,
    children: (
      <>
        <nav aria-label={say('languages')}>
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
        {refusal !== undefined && (
          <p class="refused" role="alert">
            {refusal}
          </p>
        )}
        {isDone && (
          <p class="said" role="status">
            {say('done', names)}
          </p>
        )}
        <p>{say('explanation', names)}</p>
        <IdeaFields action={`${address}/ideas?language=${language}`} typed={typed} say={say} />
      </>
    ),
  });
}

function IdeaFields({
  action,
  typed = {},
  say,
}: Pick<IdeaPageRequest, 'typed' | 'say'> & { readonly action: string }): JSX.Element {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="key" value={newId()} />
      <label for="subject">{say('subject')}</label>
      <input id="subject" name="subject" required maxLength={200} value={typed.subject ?? ''} />
      <label for="idea">{say('idea')}</label>
      <textarea id="idea" name="idea" required maxLength={4000} rows={6}>
        {typed.idea ?? ''}
      </textarea>
      <label for="senderName">{say('sender')}</label>
      <input
        id="senderName"
        name="senderName"
        maxLength={200}
        autocomplete="name"
        value={typed.senderName ?? ''}
      />
      <button type="submit">{say('send')}</button>
    </form>
  );
}
