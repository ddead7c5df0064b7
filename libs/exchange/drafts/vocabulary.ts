import { languages } from '#kernel';
import { type Messages } from '#platform/messages';

/** The keys of the vocabulary's tables by their labels in every language, and by themselves. */
export class LabelledTables {
  private readonly keys = new Map<string, Map<string, string>>();

  constructor(messages: Messages) {
    for (const language of languages) {
      for (const [table, labels] of Object.entries(messages.vocabulary(language))) {
        const keys = this.keys.get(table) ?? new Map<string, string>();
        this.keys.set(table, keys);
        for (const [key, label] of Object.entries(labels)) {
          keys.set(comparable(key), key).set(comparable(label), key);
        }
      }
    }
  }

  find(table: string, text: string): string | undefined {
    return this.keys.get(table)?.get(comparable(text));
  }
}

function comparable(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
