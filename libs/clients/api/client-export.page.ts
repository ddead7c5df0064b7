import { Injectable } from '@nestjs/common';
import { type Language } from '#kernel';
import { Messages } from '#platform/messages';
import { renderKnownData } from '#platform/pages';
import { ClientDataContributors } from '../client-data.contributors';

/** Everything that is known of a client, for the client to read. */
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
    const find = (key: string): string | undefined => this.messages.find(language, key);
    return renderKnownData({
      language,
      timeZone: library.timeZone,
      title: this.messages.text(language, 'page.client_export.title', { library: library.name }),
      data: exported,
      sections: this.contributors.all,
      words: {
        field: (name) => find(`page.client_export.field.${name}`),
        common: (what, word) => find(`page.client_export.${what}.${word}`),
        entry: (table, word) => find(`${table}.${word}`),
      },
    });
  }
}
