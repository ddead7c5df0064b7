import { Injectable } from '@nestjs/common';

/** A column that refers to contacts, and how it follows one that is merged. All of it is constant text of ours. */
export interface MovingReference {
  readonly table: string;
  readonly column: string;
  /** The column that, in a library, tells its rows apart; `id` if left out. */
  readonly key?: string;
  /** As what a merge counts the rows: `interactions`. */
  readonly countedAs: string;
  /** The table whose rows, named by `key`, are not to be saved by who has seen them before. */
  readonly versionIn?: string;
  /** Where a contact can stand but once with the same in `columns`, and what becomes of the merged contact's row. */
  readonly once?: {
    readonly columns: readonly string[];
    /** `set_aside`: kept in the merge alone. `stays`: where it is, as the merged contact's own history. */
    readonly double: 'set_aside' | 'stays';
  };
}

/** A feature that keeps references to contacts, and knows what becomes of them when two contacts merge. */
export interface ContactReferenceHolder {
  readonly moving: readonly MovingReference[];
  /** Columns, as `table.column`, that stay: they are derived from the contact or from what moves, or are history. */
  readonly staying?: readonly string[];
  /** Brings right what is derived from what has moved between these contacts, in whichever direction. */
  settle?(libraryId: string, contactIds: readonly string[]): Promise<void>;
}

/** Everything that refers to contacts, without contacts knowing any of it. */
@Injectable()
export class ContactReferences {
  private readonly holders: ContactReferenceHolder[] = [];

  register(holder: ContactReferenceHolder): void {
    this.holders.push(holder);
  }

  get moving(): readonly MovingReference[] {
    return this.holders.flatMap(({ moving }) => moving);
  }

  /** The columns that somebody answers for, as `table.column`. A test finds any that nobody does. */
  get columns(): readonly string[] {
    const moving = this.moving.map(({ table, column }) => `${table}.${column}`);
    return [...moving, ...this.holders.flatMap(({ staying = [] }) => staying)];
  }

  /** Runs in the unit of work of a merge, or of its undoing. */
  async settle(libraryId: string, contactIds: readonly string[]): Promise<void> {
    for (const holder of this.holders) await holder.settle?.(libraryId, contactIds);
  }
}
