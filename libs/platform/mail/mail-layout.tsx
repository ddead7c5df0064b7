import { type JSX } from 'preact';
import { render } from 'preact-render-to-string';
import { type Language } from '#kernel';
import { mailStyles } from './mail-styles';

interface MailLink {
  readonly label: string;
  readonly url: string;
}

/** Several things of one sort, each with what can be done about it. */
export interface MailSection {
  readonly heading: string;
  readonly entries: readonly {
    readonly title: string;
    readonly text: string;
    readonly links: readonly MailLink[];
  }[];
  /** What is said after the last entry. */
  readonly note?: string;
}

/** What a mail says. Everything is plain text; the layout alone makes HTML of it. */
export interface MailContent {
  readonly language: Language;
  /** The first line, as large as it gets. */
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Short facts under each other: a time, a place, a name. */
  readonly facts?: readonly { readonly label: string; readonly value: string }[];
  readonly sections?: readonly MailSection[];
  /** The one thing to do; mails have at most one, besides what stands in sections. */
  readonly action?: MailLink;
  /** What else can be done, in smaller letters. */
  readonly otherActions?: readonly MailLink[];
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

function renderText(content: MailContent): string {
  const {
    heading,
    paragraphs,
    facts = [],
    sections = [],
    action,
    otherActions = [],
    footer,
  } = content;
  const blocks = [
    heading,
    ...paragraphs,
    facts.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    ...sections.flatMap(sectionBlocks),
    ...[...(action ? [action] : []), ...otherActions].map(({ label, url }) => `${label}:\n${url}`),
    // The mark of RFC 3676, section 4.3: mail programs leave what follows out of an answer.
    footer.length > 0 ? `-- \n${footer.join('\n')}` : '',
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function sectionBlocks({ heading, entries, note = '' }: MailSection): string[] {
  const texts = entries.map(({ title, text, links }) =>
    [`* ${title}`, text, ...links.map(({ label, url }) => `${label}: ${url}`)].join('\n  '),
  );
  return [`${heading}\n${'-'.repeat(heading.length)}`, ...texts, note];
}

function MailDocument(content: MailContent): JSX.Element {
  const { language, heading, paragraphs, facts = [], sections = [], footer } = content;
  const { action, otherActions = [] } = content;
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
          {sections.map((section) => (
            <Section {...section} />
          ))}
          {action && (
            <p>
              <a class="action" href={action.url}>
                {action.label}
              </a>
            </p>
          )}
          {otherActions.length > 0 && <Links links={otherActions} />}
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

function Section({ heading, entries, note }: MailSection): JSX.Element {
  return (
    <>
      <h2>{heading}</h2>
      <ul>
        {entries.map(({ title, text, links }) => (
          <li>
            <strong>{title}</strong>
            <p>{text}</p>
            {links.length > 0 && <Links links={links} />}
          </li>
        ))}
      </ul>
      {note !== undefined && <p>{note}</p>}
    </>
  );
}

function Links({ links }: { readonly links: readonly MailLink[] }): JSX.Element {
  return (
    <p class="links">
      {links.map(({ label, url }) => (
        <a href={url}>{label}</a>
      ))}
    </p>
  );
}
