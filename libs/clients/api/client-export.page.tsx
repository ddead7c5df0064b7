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
      children: <Sections of={exported} in={this.reading(language, library.timeZone)} />,
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
        const label = this.messages.find(language, table ? `${table}.${word}` : keyOf(path, word));
        return label ?? word;
      },
    };
  }
}

/** Where the words are of what stands in every section: languages, and who did something. */
function keyOf(path: readonly string[], word: string): string {
  const isActor = path.at(-2) === 'actor' || path.at(-2) === 'recordedBy';
  if (isActor) return `page.client_export.actor.${word}`;
  return path.at(-1) === 'language' ? `page.client_export.language.${word}` : '';
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

/** What the whole is about stands at the top; each section has a heading. */
function Sections({ of, in: reading }: Omit<FieldsProps, 'path'>): JSX.Element {
  const entries = Object.entries(of).filter(([name, value]) => !isTechnical(name, value));
  const isSection = ([, value]: [string, unknown]): boolean =>
    Array.isArray(value) || isRecord(value);
  const facts = Object.fromEntries(entries.filter((entry) => !isSection(entry)));
  return (
    <>
      <Fields of={facts} path={[]} in={reading} />
      {entries.filter(isSection).map(([name, value]) => (
        <section>
          <h2>{reading.label(name)}</h2>
          <Value of={value} path={[name]} in={reading} />
        </section>
      ))}
    </>
  );
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
    if (!of.some(isRecord)) {
      return <>{of.map((item: unknown) => reading.value(path, item)).join(', ')}</>;
    }
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
