import { Injectable } from '@nestjs/common';
import { type JSX } from 'preact';
import { type Language, timeInWords } from '#kernel';
import { Messages } from '#platform/messages';
import { renderPage } from '#platform/pages';
import { ClientDataContributors } from '../client-data.contributors';
import { isTechnical } from '../domain/client-export.rules';

/** How one reader wants values said. */
interface Reading {
  readonly label: (field: string) => string;
  readonly value: (path: readonly string[], value: unknown) => string;
}

/** Everything that is known of a client, for the client to read: no identifiers, and every word in their language. */
@Injectable()
export class ClientExportPage {
  constructor(
    private readonly contributors: ClientDataContributors,
    private readonly messages: Messages,
  ) {}

  draw(
    language: Language,
    library: { readonly name: string; readonly timeZone: string },
    exported: Readonly<Record<string, unknown>>,
  ): string {
    return renderPage({
      language,
      title: this.messages.text(language, 'page.client_export.title', { library: library.name }),
      children: <Fields of={exported} path={[]} in={this.reading(language, library.timeZone)} />,
    });
  }

  private reading(language: Language, timeZone: string): Reading {
    const vocabularies = new Map(
      this.contributors.all.flatMap(({ section, vocabularies = {} }) =>
        Object.entries(vocabularies).map(([field, table]) => [`${section}.${field}`, table]),
      ),
    );
    return {
      label: (field) => this.messages.find(language, `page.client_export.field.${field}`) ?? field,
      value: (path, value) => {
        if (value instanceof Date) return timeInWords(value, language, timeZone);
        if (typeof value === 'boolean') {
          return this.messages.text(language, `page.client_export.${value ? 'yes' : 'no'}`);
        }
        const word = String(value);
        const table = tableOf(vocabularies, path);
        return (table && this.messages.find(language, `${table}.${word}`)) ?? word;
      },
    };
  }
}

/** The words of the innermost section that the field stands in: a referral's follow-up speaks as a follow-up. */
function tableOf(
  vocabularies: ReadonlyMap<string, string>,
  path: readonly string[],
): string | undefined {
  const field = path.at(-1) ?? '';
  const sections = path.slice(0, -1).reverse();
  return sections.map((section) => vocabularies.get(`${section}.${field}`)).find(Boolean);
}

interface FieldsProps {
  readonly of: Readonly<Record<string, unknown>>;
  readonly path: readonly string[];
  readonly in: Reading;
}

function Fields({ of, path, in: reading }: FieldsProps): JSX.Element {
  const fields = Object.entries(of).filter(([name, value]) => !isTechnical(name, value));
  return (
    <dl>
      {fields.map(([name, value]) => (
        <>
          <dt>{reading.label(name)}</dt>
          <dd>
            <Value of={value} path={[...path, name]} in={reading} />
          </dd>
        </>
      ))}
    </dl>
  );
}

function Value({ of, path, in: reading }: Omit<FieldsProps, 'of'> & { of: unknown }): JSX.Element {
  if (Array.isArray(of)) {
    return (
      <ol>
        {of.map((item: unknown) => (
          <li>
            <Value of={item} path={path} in={reading} />
          </li>
        ))}
      </ol>
    );
  }
  if (isRecord(of)) return <Fields of={of} path={path} in={reading} />;
  return <>{reading.value(path, of)}</>;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !(value instanceof Date);
}
