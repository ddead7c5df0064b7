import { Injectable } from '@nestjs/common';
import { IntlMessageFormat } from 'intl-messageformat';
import { defaultLanguage, type Language } from '#kernel';

/** A feature's texts: for each language the same keys, each an ICU message. */
export type MessageCatalogue = Readonly<Record<Language, Readonly<Record<string, string>>>>;

export type MessageParameters = Readonly<Record<string, string | number | Date>>;

/** What these prefixes begin are sentences; every other key is the label of a table's entry. */
const sentences = new Set(['problem', 'invalid', 'mail', 'page']);

/** Every text a person sees, in each language. Features add their catalogues as they start. */
@Injectable()
export class Messages {
  private readonly texts = new Map<string, string>();
  private readonly formats = new Map<string, IntlMessageFormat>();

  add(catalogue: MessageCatalogue): void {
    for (const [language, texts] of Object.entries(catalogue)) {
      for (const [key, text] of Object.entries(texts)) this.texts.set(`${language}/${key}`, text);
    }
  }

  /**
   * The text in this language. @throws Error when no feature has the key: a fault of ours, which the message
   * tests find.
   */
  text(language: Language, key: string, parameters: MessageParameters = {}): string {
    const text = this.find(language, key, parameters);
    if (text === undefined) throw new Error(`There is no message "${key}"`);
    return text;
  }

  /** The text in this language, or undefined when there is none under the key. */
  find(language: Language, key: string, parameters: MessageParameters = {}): string | undefined {
    const text =
      this.texts.get(`${language}/${key}`) ?? this.texts.get(`${defaultLanguage}/${key}`);
    if (text === undefined) return undefined;
    return String(this.format(language, key, text).format({ ...parameters }));
  }

  /** The labels of every const table (kinds, statuses, reasons), by table and key. */
  vocabulary(language: Language): Record<string, Record<string, string>> {
    const vocabulary: Record<string, Record<string, string>> = {};
    for (const [address, text] of this.texts) {
      const [prefix = '', table = '', key] = address.split(/[/.]/);
      if (prefix !== language || key === undefined || sentences.has(table)) continue;
      (vocabulary[table] ??= {})[key] = text;
    }
    return vocabulary;
  }

  private format(language: Language, key: string, text: string): IntlMessageFormat {
    const known = this.formats.get(`${language}/${key}`);
    if (known) return known;
    const made = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
    this.formats.set(`${language}/${key}`, made);
    return made;
  }
}
