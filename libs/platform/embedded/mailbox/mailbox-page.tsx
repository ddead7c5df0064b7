import type { JSX } from 'preact';
import { render } from 'preact-render-to-string';
import { LinkedText } from './linked-text';
import type { Mail } from './mail-store';

export type MailPart = 'html' | 'text' | 'source';

interface MailboxPage {
  readonly mails: readonly Mail[];
  /** The opened mail, and how it is shown. */
  readonly opened?: { readonly mail: Mail; readonly part: MailPart; readonly source: string };
}

/** The whole page: the list on the left, the opened mail on the right. */
export function mailboxPage(page: MailboxPage): string {
  return `<!doctype html>${render(<Page {...page} />)}`;
}

function Page({ mails, opened }: MailboxPage): JSX.Element {
  const title = opened === undefined ? 'Development mailbox' : subjectOf(opened.mail);
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · Liaison`}</title>
        <link rel="stylesheet" href="/mailbox.css" />
        <link rel="icon" href="data:," />
        <script src="/mailbox.js" defer />
      </head>
      <body class={opened === undefined ? 'listing' : 'reading'}>
        <aside>
          <header>
            <h1>
              <a href="/">Development mailbox</a>
            </h1>
            <p>What Liaison sends lands here. Nothing leaves this machine.</p>
            <a id="arrival" href="/" hidden>
              New mail has come. Show it
            </a>
          </header>
          {mails.length === 0 ? (
            <p class="empty">No mail yet.</p>
          ) : (
            <MailList mails={mails} openedId={opened?.mail.id} />
          )}
        </aside>
        <main>
          {opened === undefined ? (
            <p class="empty">Choose a mail to read it.</p>
          ) : (
            <OpenedMail {...opened} />
          )}
        </main>
      </body>
    </html>
  );
}

function MailList({
  mails,
  openedId,
}: {
  mails: readonly Mail[];
  openedId: string | undefined;
}): JSX.Element {
  return (
    <nav aria-label="Mails">
      <ol>
        {mails.map((mail) => (
          <li key={mail.id}>
            <a href={`/mails/${mail.id}`} aria-current={mail.id === openedId ? 'page' : undefined}>
              <span class="line">
                <strong>{mail.to.map(nameOf).join(', ')}</strong>
                <Time at={mail.receivedAt} />
              </span>
              <span class="subject">{subjectOf(mail)}</span>
              <span class="opening">{opening(mail)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function OpenedMail({ mail, part, source }: NonNullable<MailboxPage['opened']>): JSX.Element {
  return (
    <article>
      <header>
        <a class="back" href="/">
          ← All mails
        </a>
        <h2>{subjectOf(mail)}</h2>
        <dl>
          <dt>From</dt>
          <dd>{mail.from}</dd>
          <dt>To</dt>
          <dd>{mail.to.join(', ')}</dd>
          <dt>Received</dt>
          <dd>
            <Time at={mail.receivedAt} />
          </dd>
        </dl>
        <PartLinks mail={mail} part={part} />
      </header>
      {part === 'html' && (
        <iframe title="The mail" src={`/mails/${mail.id}/html`} sandbox={frameSandbox} />
      )}
      {part === 'text' && <LinkedText text={mail.text ?? ''} />}
      {part === 'source' && <pre class="source">{source}</pre>}
    </article>
  );
}

/** The mail may open links in a new window, and do nothing else. */
export const frameSandbox = 'allow-popups allow-popups-to-escape-sandbox';

function PartLinks({ mail, part }: { mail: Mail; part: MailPart }): JSX.Element {
  const parts: readonly [MailPart, string, boolean][] = [
    ['html', 'Formatted', mail.html !== undefined],
    ['text', 'Plain text', mail.text !== undefined],
    ['source', 'Source', true],
  ];
  return (
    <p class="parts">
      {parts
        .filter(([, , present]) => present)
        .map(([name, label]) => (
          <a
            key={name}
            href={`/mails/${mail.id}?part=${name}`}
            aria-current={name === part ? 'true' : undefined}
          >
            {label}
          </a>
        ))}
      {mail.attachments.map((attachment, index) => (
        <a key={index} class="attachment" href={`/mails/${mail.id}/attachments/${index}`}>
          {`⤓ ${attachment.filename ?? attachment.mimeType}`}
        </a>
      ))}
    </p>
  );
}

function Time({ at }: { at: Date }): JSX.Element {
  const text = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(
    at,
  );
  return <time dateTime={at.toISOString()}>{text}</time>;
}

/** In the list the name is enough; the address shows when the mail is opened. */
function nameOf(recipient: string): string {
  return recipient.replace(/ <[^>]*>$/, '');
}

function subjectOf(mail: Mail): string {
  return mail.subject === '' ? '(no subject)' : mail.subject;
}

function opening(mail: Mail): string {
  return (mail.text ?? '').replace(/\s+/g, ' ').slice(0, 140);
}
