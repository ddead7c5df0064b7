import { Injectable } from '@nestjs/common';
import { type Language, type TermNames } from '#kernel';
import { Messages } from '#platform/messages';
import { type MentoringRequest } from './domain/request/mentoring-request';
import { Vocabulary, type Term } from './domain/vocabulary/vocabulary';
import { TermsService } from './terms.service';

/** A word with its names; `id` where the library has added it. */
interface ShownTerm extends Term, TermNames {
  readonly id: string | null;
}

interface NamedTerm {
  readonly code: string;
  readonly name: string;
}

/** A topic with its skills, by their names in one language. */
export interface NamedTopic extends NamedTerm {
  readonly skills: readonly NamedTerm[];
}

const nameIn = { en: 'nameEn', pl: 'namePl', uk: 'nameUk', ru: 'nameRu' } as const;

/** The vocabulary as people choose from it. */
@Injectable()
export class ShownTerms {
  constructor(
    private readonly terms: TermsService,
    private readonly messages: Messages,
  ) {}

  /** Each topic, and after it its skills. */
  async of(libraryId: string): Promise<ShownTerm[]> {
    const own = await this.terms.ownOf(libraryId);
    return new Vocabulary(own).inOrder().map(({ code, topic }) => {
      const added = own.find((term) => term.code === code);
      if (!added) return { id: null, code, topic, ...this.namesOf(code) };
      const { id, nameEn, namePl, nameUk, nameRu } = added;
      return { id, code, topic, nameEn, namePl, nameUk, nameRu };
    });
  }

  /** What a request wants help with, by its names in a language. */
  async inWords(
    { libraryId, terms }: Pick<MentoringRequest, 'libraryId' | 'terms'>,
    language: Language,
  ): Promise<string[]> {
    const known = await this.of(libraryId);
    return known.filter(({ code }) => terms.includes(code)).map((term) => term[nameIn[language]]);
  }

  /** All that can be chosen, by its names in a language: each topic with its skills. */
  async byTopic(libraryId: string, language: Language): Promise<readonly NamedTopic[]> {
    const known = await this.of(libraryId);
    const named = known.map((term) => ({ ...term, name: term[nameIn[language]] }));
    return named
      .filter(({ code, topic }) => code === topic)
      .map(({ code, name }) => ({
        ...{ code, name },
        skills: named.filter(({ topic, code: skill }) => topic === code && skill !== code),
      }));
  }

  private namesOf(code: string): TermNames {
    const name = (language: Language): string =>
      this.messages.text(language, `mentoring_term.${code}`);
    return { nameEn: name('en'), namePl: name('pl'), nameUk: name('uk'), nameRu: name('ru') };
  }
}
