import { Injectable } from '@nestjs/common';

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
  /** Takes away what identifies the client, inside a unit of work. What is counted stays. */
  erase(libraryId: string, clientId: string): Promise<void>;
}

/** The features that know something about clients. */
@Injectable()
export class ClientDataContributors {
  private readonly contributors: ClientDataContributor[] = [];

  register(contributor: ClientDataContributor): void {
    this.contributors.push(contributor);
  }

  get columns(): readonly string[] {
    return this.contributors.flatMap(({ columns }) => columns);
  }

  get all(): readonly ClientDataContributor[] {
    return this.contributors;
  }
}
