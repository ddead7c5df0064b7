import { Injectable } from '@nestjs/common';
import { type Language, type Term, termNameIn, type TermNames } from '#kernel';
import { Messages } from '#platform/messages';
import { ResourceVocabulary } from './domain/resource-vocabulary';
import { ResourceTermsService } from './resource-terms.service';

/** A word with its names; `id` where the library has added it. */
export interface ShownResourceTerm extends Term, TermNames {
  readonly id: string | null;
}

/** The vocabulary as people choose from it. */
@Injectable()
export class ShownResourceTerms {
  constructor(
    private readonly terms: ResourceTermsService,
    private readonly messages: Messages,
  ) {}

  /** Each topic, and after it its words. */
  async of(libraryId: string): Promise<ShownResourceTerm[]> {
    const own = await this.terms.ownOf(libraryId);
    return new ResourceVocabulary(own).inOrder().map(({ code, topic }) => {
      const added = own.find((term) => term.code === code);
      if (!added) return { id: null, code, topic, ...this.standardNames(code) };
      const { id, nameEn, namePl, nameUk, nameRu } = added;
      return { id, code, topic, nameEn, namePl, nameUk, nameRu };
    });
  }

  /** What a word is called in a language; undefined where nobody knows it. */
  async nameOf(libraryId: string, code: string, language: Language): Promise<string | undefined> {
    const term = (await this.of(libraryId)).find((one) => one.code === code);
    return term?.[termNameIn[language]];
  }

  private standardNames(code: string): TermNames {
    const name = (language: Language): string =>
      this.messages.text(language, `resource_term.${code}`);
    return { nameEn: name('en'), namePl: name('pl'), nameUk: name('uk'), nameRu: name('ru') };
  }
}
