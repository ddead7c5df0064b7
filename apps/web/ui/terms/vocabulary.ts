import { type QueryKey } from '@tanstack/react-query';
import { type Schemas } from '#api-client';
import { type TermNames } from './term-names';

/** A word that people choose from; `id` where the library has added it. */
export type Term = Schemas['TermsDto']['data'][number];

/** A word of the library's own. */
export type OwnTerm = TermNames & { readonly version: number };

/** A word that is added: a topic where it names none, or else a word in a topic. */
export interface AddedTerm extends TermNames {
  readonly code: string;
  readonly topic: string | null;
}

/** Words in two levels that a library can add its own to. */
export interface Vocabulary {
  /** Under which drafts and answers of it are kept. */
  readonly key: QueryKey;
  /** Each topic, and after it its words. */
  readonly terms: readonly Term[];
  readonly nameOf: (code: string) => string;
  readonly read: (id: string) => Promise<OwnTerm>;
  readonly add: (term: AddedTerm) => Promise<unknown>;
  readonly rename: (id: string, version: number, names: TermNames) => Promise<unknown>;
  /** What is shown of it is read again. */
  readonly changed: () => Promise<void>;
}
