import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { type MovingReference } from '../contact-references';
import { type ContactMerge } from '../domain/contact-merge';

type Moved = Pick<ContactMerge, 'libraryId' | 'id' | 'survivorId' | 'mergedId'>;

/** Moves what refers to a merged contact to its survivor, keeps which rows those were, and moves them back. */
@Injectable()
export class ContactMoveRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @returns how many rows the survivor has been given, or already had the same of. */
  async move(merge: Moved, reference: MovingReference): Promise<number> {
    const { table, column, key = 'id', once } = reference;
    const setAside = once?.double === 'set_aside' ? await this.setAside(merge, reference) : 0;
    const moved = await this.count(
      `with moved as (
         update ${table} as moving set ${column} = $3
         where moving.library_id = $1 and moving.${column} = $2
           ${once ? `and not exists (${sameOfSurvivor(reference, 'moving')})` : ''}
         returning moving.${key}::text as key
       ), kept as (
         insert into contact_merge_moves (library_id, merge_id, reference, row_key)
         select $1::uuid, $4::uuid, $5, moved.key from moved returning 1
       )
       select count(*)::integer as count from kept`,
      merge,
      reference,
    );
    await this.raiseVersions(merge, reference);
    return setAside + moved;
  }

  /** Puts back what still is where it was put; what was doubled comes back where its double still is. */
  async moveBack(merge: Moved, reference: MovingReference): Promise<void> {
    const { table, column, key = 'id', once } = reference;
    if (once?.double === 'set_aside') await this.putBackAside(merge, reference);
    await this.count(
      `with moved as (
         update ${table} as moving set ${column} = $2
         from contact_merge_moves as move
         where moving.library_id = $1 and moving.${column} = $3 and moving.${key}::text = move.row_key
           and move.library_id = $1 and move.merge_id = $4 and move.reference = $5 and move.set_aside is null
         returning 1
       )
       select count(*)::integer as count from moved`,
      merge,
      reference,
    );
    await this.raiseVersions(merge, reference);
  }

  private setAside(merge: Moved, reference: MovingReference): Promise<number> {
    const { table, column, key = 'id' } = reference;
    return this.count(
      `with aside as (
         delete from ${table} as moving
         where moving.library_id = $1 and moving.${column} = $2
           and exists (${sameOfSurvivor(reference, 'moving')})
         returning moving.${key}::text as key, to_jsonb(moving) as row
       ), kept as (
         insert into contact_merge_moves (library_id, merge_id, reference, row_key, set_aside)
         select $1::uuid, $4::uuid, $5, aside.key, aside.row from aside returning 1
       )
       select count(*)::integer as count from kept`,
      merge,
      reference,
    );
  }

  private putBackAside(merge: Moved, reference: MovingReference): Promise<number> {
    const { table, column } = reference;
    return this.count(
      `with back as (
         insert into ${table}
         select aside.* from contact_merge_moves as move
         cross join lateral jsonb_populate_record(null::${table}, move.set_aside) as aside
         where move.library_id = $1 and move.merge_id = $4 and move.reference = $5 and move.set_aside is not null
           and aside.${column} = $2 and exists (${sameOfSurvivor(reference, 'aside')})
         on conflict do nothing
         returning 1
       )
       select count(*)::integer as count from back`,
      merge,
      reference,
    );
  }

  private async raiseVersions(merge: Moved, reference: MovingReference): Promise<void> {
    if (!reference.versionIn) return;
    await this.unitOfWork.manager.query(
      `update ${reference.versionIn} as touched set version = touched.version + 1
       from contact_merge_moves as move
       where touched.library_id = $1 and touched.id = move.row_key::uuid
         and move.library_id = $1 and move.merge_id = $2 and move.reference = $3`,
      [merge.libraryId, merge.id, nameOf(reference)],
    );
  }

  private async count(text: string, merge: Moved, reference: MovingReference): Promise<number> {
    const { libraryId, mergedId, survivorId, id } = merge;
    const values = [libraryId, mergedId, survivorId, id, nameOf(reference)];
    const rows = await this.unitOfWork.manager.query<{ count: number }[]>(text, values);
    return rows[0]?.count ?? 0;
  }
}

const nameOf = ({ table, column }: MovingReference): string => `${table}.${column}`;

/** What the survivor has the same of already. */
function sameOfSurvivor({ table, column, once }: MovingReference, row: string): string {
  const same = once?.columns.map((name) => `same.${name} is not distinct from ${row}.${name}`);
  return `select from ${table} as same
    where ${['same.library_id = $1', `same.${column} = $3`, ...(same ?? [])].join(' and ')}`;
}
