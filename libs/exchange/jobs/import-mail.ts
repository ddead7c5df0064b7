import { type User } from '#identity';
import { type ComposedMessage } from '#notifications';
import { renderMail } from '#platform/mail';
import { type Messages } from '#platform/messages';
import { type Import } from '../domain/import';

export interface ImportMailContent {
  readonly ended: Import;
  readonly user: User;
  readonly library: { readonly name: string };
  /** Where the import can be opened. */
  readonly url: string;
}

/** What came of an import: its counts, never what stood in the file. */
export function importMail(
  { ended, user, library, url }: ImportMailContent,
  messages: Messages,
): ComposedMessage {
  const { language } = user;
  const { fileName: file, position: row, badRows: count, status, failure } = ended;
  const text = (key: string): string =>
    messages.text(language, `mail.import_ended.${key}`, { file, row, count });
  const subject = text(status === 'failed' ? 'subject_failed' : 'subject_completed');
  const number = (value: number): string => new Intl.NumberFormat(language).format(value);
  return {
    to: { name: user.name, address: user.email },
    language,
    subject,
    ...renderMail({
      language,
      heading: subject,
      paragraphs: [
        ...(failure === null ? [] : [messages.text(language, `import_failure.${failure}`)]),
        ...(status === 'failed' ? [text('stopped')] : []),
        ...(count === 0 ? [] : [text('bad')]),
      ],
      facts: [
        { label: text('new'), value: number(ended.newRows) },
        { label: text('changed'), value: number(ended.changedRows) },
        { label: text('present'), value: number(ended.presentRows) },
      ],
      action: { label: text('open'), url },
      footer: [library.name, text('why')],
    }),
  };
}
