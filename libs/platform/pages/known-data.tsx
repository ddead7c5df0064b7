import { type JSX } from 'preact';
import { type Language, timeInWords } from '#kernel';
import { renderPage } from './page';
import { isTechnical } from './technical-fields';

/** Where the words of the page come from; what has none is shown as it is written. */
export interface KnownDataWords {
  readonly field: (name: string) => string | undefined;
  /** What may stand in every section: who did something, languages, yes and no. */
  readonly common: (what: 'actor' | 'language' | 'answer', word: string) => string | undefined;
  /** The label of an entry of a const table, such as `referral_status` and `sent`. */
  readonly entry: (table: string, word: string) => string | undefined;
}

/** What one feature knows: which of its fields speak with which const table. */
export interface KnownSection {
  readonly section: string;
  readonly vocabularies?: Readonly<Record<string, string>> | undefined;
}

interface KnownData {
  readonly language: Language;
  readonly timeZone: string;
  readonly title: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly sections: readonly KnownSection[];
  readonly words: KnownDataWords;
}

/** How one reader wants values said. */
interface Reading {
  readonly label: (field: string) => string;
  readonly value: (path: readonly string[], value: unknown) => string;
}

/** Everything that is known of somebody, for them to read: no identifiers, and every word in their language. */
export function renderKnownData(known: KnownData): string {
  const { language, title, data } = known;
  return renderPage({
    language,
    title,
    children: <Sections of={data} in={readingOf(known)} />,
  });
}

function readingOf({ language, timeZone, sections, words }: KnownData): Reading {
  const vocabularies = new Map(
    sections.flatMap(({ section, vocabularies: tables = {} }) =>
      Object.entries(tables).map(([field, table]) => [`${section}.${field}`, table]),
    ),
  );
  return {
    label: (field) => words.field(field) ?? field,
    value: (path, value) => {
      if (value instanceof Date) return timeInWords(value, language, timeZone);
      const word = String(value);
      if (typeof value === 'boolean') return words.common('answer', value ? 'yes' : 'no') ?? word;
      const table = tableOf(vocabularies, path);
      return (table ? words.entry(table, word) : commonWord(words, path, word)) ?? word;
    },
  };
}

function commonWord(
  words: KnownDataWords,
  path: readonly string[],
  word: string,
): string | undefined {
  const isActor = path.at(-2) === 'actor' || path.at(-2) === 'recordedBy';
  if (isActor) return words.common('actor', word);
  return path.at(-1)?.startsWith('language') ? words.common('language', word) : undefined;
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
