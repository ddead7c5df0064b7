import { type ComponentChildren, type JSX } from 'preact';
import { languages, newId } from '#kernel';
import { renderPage } from '#platform/pages';
import { type PageVoice } from './page-voice';

const styles = `
nav { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; margin: 0 0 1.5rem; font-size: .95rem; }
nav a { display: inline-block; padding: .6rem 0; color: var(--accent); }
[aria-current] { font-weight: 700; color: inherit; text-decoration: none; }
dt { font-size: .95rem; margin-top: .9rem; opacity: .85; }
dd { margin: 0; font-weight: 600; white-space: pre-line; overflow-wrap: anywhere; }
details { border: 1px solid var(--line); border-radius: .5rem; margin: .6rem 0; padding: 0 1rem; }
details[open] { padding-bottom: 1.25rem; }
summary { padding: .85rem 0; font-weight: 600; cursor: pointer; }
fieldset { border: 1px solid var(--line); border-radius: .5rem; margin: 1.25rem 0 0; padding: .25rem 1rem 1rem; }
fieldset[aria-invalid], input[aria-invalid], select[aria-invalid], textarea[aria-invalid] { border-color: var(--wrong); }
legend { font-weight: 600; padding: 0 .35rem; }
.tick { display: flex; gap: .7rem; align-items: baseline; font-weight: 400; margin: .35rem 0 0; padding: .3rem 0; }
.tick input { width: auto; flex: none; }
.said { border-left: .3rem solid var(--accent); padding: .5rem 1rem; font-weight: 600; }
.refused { border-left: .3rem solid var(--wrong); padding: .5rem 1rem; }
`;

const languageNames = { en: 'English', pl: 'Polski', uk: 'Українська', ru: 'Русский' };

interface Frame {
  readonly voice: PageVoice;
  readonly title: string;
  /** What is said where a form has just been taken. */
  readonly done: string;
  readonly children: ComponentChildren;
}

/** A page behind a link: its languages, what has just happened, and what it is about. It needs no script. */
export function drawFrame({ voice, title, done, children }: Frame): string {
  const { language, refusal, request } = voice;
  return renderPage({
    ...{ language, title, styles },
    children: (
      <>
        <Languages voice={voice} />
        {refusal !== undefined && (
          <p class="refused" role="alert">
            {refusal}
          </p>
        )}
        {request.isDone && (
          <p class="said" role="status">
            {done}
          </p>
        )}
        {children}
      </>
    ),
  });
}

function Languages({ voice }: { readonly voice: PageVoice }): JSX.Element {
  return (
    <nav aria-label={voice.say('page.link.languages')}>
      {languages.map((one) => (
        <a
          href={voice.address('', one)}
          lang={one}
          {...(one === voice.language && { 'aria-current': 'true' as const })}
        >
          {languageNames[one]}
        </a>
      ))}
    </nav>
  );
}

/** A form that has one effect however often it is sent. */
export function Form(props: {
  readonly voice: PageVoice;
  readonly name: string;
  /** What the button says. */
  readonly label: string;
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { voice, name, label, children } = props;
  return (
    <form method="post" action={voice.address(name)}>
      <input type="hidden" name="key" value={newId()} />
      {children}
      <button type="submit">{label}</button>
    </form>
  );
}
