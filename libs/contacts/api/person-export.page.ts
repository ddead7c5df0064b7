import { Injectable } from '@nestjs/common';
import { type Language } from '#kernel';
import { Messages } from '#platform/messages';
import { renderKnownData } from '#platform/pages';
import { PersonDataContributors } from '../person-data.contributors';

/** How the feature's own fields speak. */
const ownSection = {
  section: 'contact',
  vocabularies: {
    kind: 'contact_kind',
    status: 'contact_status',
    sector: 'sector',
    stage: 'business_stage',
    size: 'business_size',
    industry: 'industry',
  },
};

/** Everything that is known of a person among the contacts, for the person to read. */
@Injectable()
export class PersonExportPage {
  constructor(
    private readonly contributors: PersonDataContributors,
    private readonly messages: Messages,
  ) {}

  draw(
    language: Language,
    library: { readonly name: string; readonly timeZone: string },
    exported: Readonly<Record<string, unknown>>,
  ): string {
    const find = (key: string): string | undefined => this.messages.find(language, key);
    // What clients' pages call by the same name has its words there.
    return renderKnownData({
      language,
      timeZone: library.timeZone,
      title: this.messages.text(language, 'page.person_export.title', { library: library.name }),
      data: exported,
      sections: [ownSection, ...this.contributors.all],
      words: {
        field: (name) =>
          find(`page.person_export.field.${name}`) ?? find(`page.client_export.field.${name}`),
        common: (what, word) => find(`page.client_export.${what}.${word}`),
        entry: (table, word) => find(`${table}.${word}`),
      },
    });
  }
}
