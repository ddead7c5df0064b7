import { Injectable } from '@nestjs/common';

/** A feature that keeps references to contacts, and knows what becomes of them when two contacts merge. */
export interface ContactReferenceHolder {
  /** The columns it answers for, as `table.column`. A test finds any column that nobody answers for. */
  readonly columns: readonly string[];
  /** Lets what refers to the merged contact refer to the survivor. Runs in the merge's unit of work. */
  moveToSurvivor(libraryId: string, mergedId: string, survivorId: string): Promise<void>;
}

/** Everything that refers to contacts, without contacts knowing any of it. */
@Injectable()
export class ContactReferences {
  private readonly holders: ContactReferenceHolder[] = [];

  register(holder: ContactReferenceHolder): void {
    this.holders.push(holder);
  }

  get columns(): readonly string[] {
    return this.holders.flatMap(({ columns }) => columns);
  }

  async moveToSurvivor(libraryId: string, mergedId: string, survivorId: string): Promise<void> {
    for (const holder of this.holders) await holder.moveToSurvivor(libraryId, mergedId, survivorId);
  }
}
