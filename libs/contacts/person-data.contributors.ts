import { Injectable } from '@nestjs/common';
import { type Contact } from './domain/contact';

/** What a feature keeps about the people among the contacts: how it is exported, and how it is erased. */
export interface PersonDataContributor {
  /** Where it stands in an export: `interactions`. */
  readonly section: string;
  /** The tables of words (`interaction_channel`) that a readable export says these fields with. */
  readonly vocabularies?: Readonly<Record<string, string>>;
  /** Everything the feature knows of the person, as JSON that they can read. */
  exportOf(libraryId: string, contactId: string): Promise<unknown>;
  /** Takes away what identifies the person, inside a unit of work. What is counted stays. */
  erase?(libraryId: string, contactId: string): Promise<void>;
}

/** Features in which people write about others: takes the person out of what was written, inside a unit of work. */
export type ForgetPerson = (libraryId: string, person: Contact) => Promise<void>;

/** The features that know something about people. */
@Injectable()
export class PersonDataContributors {
  private readonly contributors: PersonDataContributor[] = [];
  private readonly words: ForgetPerson[] = [];

  register(contributor: PersonDataContributor): void {
    this.contributors.push(contributor);
  }

  registerWords(forget: ForgetPerson): void {
    this.words.push(forget);
  }

  get all(): readonly PersonDataContributor[] {
    return this.contributors;
  }

  async forget(libraryId: string, person: Contact): Promise<void> {
    for (const forget of this.words) await forget(libraryId, person);
  }
}
