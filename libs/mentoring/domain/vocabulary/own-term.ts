import { type Term } from './vocabulary';

/** A word that a library has added to the vocabulary. */
export interface OwnTerm extends Term {
  readonly libraryId: string;
  readonly id: string;
  readonly nameEn: string;
  readonly namePl: string;
  readonly nameUk: string;
  readonly nameRu: string;
  readonly version: number;
  readonly createdAt: Date;
}

/** What it is called in each language. */
export type TermNames = Pick<OwnTerm, 'nameEn' | 'namePl' | 'nameUk' | 'nameRu'>;
