import { Injectable } from '@nestjs/common';
import { type Caller } from '#kernel';
import { type ClientTraces } from './domain/client-traces';

/**
 * What a feature keeps about clients: how it is exported, and how it is erased. Each feature whose tables point
 * at a client registers one, in its module's `onModuleInit`.
 */
export interface ClientDataContributor {
  /** Where it stands in an export: `referrals`. */
  readonly section: string;
  /** The columns that point at a client, as `table.column`; a test finds those that nobody names. */
  readonly columns: readonly string[];
  /** Everything the feature knows of the client, as JSON that a person can read. */
  exportOf(libraryId: string, clientId: string): Promise<unknown>;
  /** The tables of words (`referral_status`) that a readable export says these fields with. */
  readonly vocabularies?: Readonly<Record<string, string>>;
  /** Ends what is open for the client, before they are erased, inside the same unit of work. */
  stop?(caller: Caller, clientId: string): Promise<void>;
  /** Whether the client is needed for anything but this one referral: then they are not erased with it. */
  isNeeded?(libraryId: string, clientId: string, besidesReferralId: string): Promise<boolean>;
  /** Takes away what identifies the client, inside a unit of work. What is counted stays. */
  erase(libraryId: string, clientId: string): Promise<void>;
}

/** A feature in which people write about others, and may name a client. */
export interface ClientWordsContributor {
  /** Takes the client's traces out of what was written, inside the unit of work that erases them. */
  readonly forget: (libraryId: string, traces: ClientTraces) => Promise<unknown>;
}

/** The features that know something about clients. */
@Injectable()
export class ClientDataContributors {
  private readonly contributors: ClientDataContributor[] = [];
  private readonly words: ClientWordsContributor[] = [];

  register(contributor: ClientDataContributor): void {
    this.contributors.push(contributor);
  }

  registerWords(contributor: ClientWordsContributor): void {
    this.words.push(contributor);
  }

  get columns(): readonly string[] {
    return this.contributors.flatMap(({ columns }) => columns);
  }

  get all(): readonly ClientDataContributor[] {
    return this.contributors;
  }

  async forget(libraryId: string, traces: ClientTraces): Promise<void> {
    for (const { forget } of this.words) await forget(libraryId, traces);
  }
}
