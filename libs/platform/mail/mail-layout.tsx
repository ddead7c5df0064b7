import { type JSX } from 'preact';
import { render } from 'preact-render-to-string';
import { type Language } from '#kernel';
import { mailStyles } from './mail-styles';

/** What a mail says. Everything is plain text; the layout alone makes HTML of it. */
export interface MailContent {
  readonly language: Language;
  /** The first line, as large as it gets. */
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Short facts under each other: a time, a place, a name. */
  readonly facts?: readonly { readonly label: string; readonly value: string }[];
  /** The one thing to do; mails have at most one. */
  readonly action?: { readonly label: string; readonly url: string };
  /** Who sends this, and why it came. */
  readonly footer: readonly string[];
}

/** A mail's two forms. They say the same, word for word. */
export function renderMail(content: MailContent): { text: string; html: string } {
  return {
    text: renderText(content),
    html: `<!doctype html>${render(<MailDocument {...content} />)}`,
  };
}

function renderText({ heading, paragraphs, facts = [], action, footer }: MailContent): string {
  const blocks = [
    heading,
    ...paragraphs,
    facts.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    action ? `${action.label}:\n${action.url}` : '',
    // The mark of RFC 3676, section 4.3: mail programs leave what follows out of an answer.
    footer.length > 0 ? `-- \n${footer.join('\n')}` : '',
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function MailDocument(content: MailContent): JSX.Element {
  const { language, heading, paragraphs, facts = [], action, footer } = content;
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{heading}</title>
        <style dangerouslySetInnerHTML={{ __html: mailStyles }} />
      </head>
      <body>
        <main>
          <h1>{heading}</h1>
          {paragraphs.map((paragraph) => (
            <p>{paragraph}</p>
          ))}
          {facts.length > 0 && <Facts facts={facts} />}
          {action && (
            <p>
              <a class="action" href={action.url}>
                {action.label}
              </a>
            </p>
          )}
        </main>
        <footer>
          {footer.map((line) => (
            <p>{line}</p>
          ))}
        </footer>
      </body>
    </html>
  );
}

function Facts({ facts }: { readonly facts: NonNullable<MailContent['facts']> }): JSX.Element {
  return (
    <dl>
      {facts.map(({ label, value }) => (
        <>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  );
}
