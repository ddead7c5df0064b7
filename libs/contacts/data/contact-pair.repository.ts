import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { type ContactPair, pairOf } from '../domain/contact-pair';

/** Contacts that are likely to be one, two by two. */
@Injectable()
export class ContactPairRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The pairs that these contacts are in now; what somebody said are two stays so. */
  async replace(
    libraryId: string,
    contactIds: readonly string[],
    pairs: readonly ContactPair[],
  ): Promise<void> {
    const { manager } = this.unitOfWork;
    await manager.query(
      `delete from contact_pairs
       where library_id = $1 and dismissed_at is null and (first_id = any($2::uuid[]) or second_id = any($2::uuid[]))`,
      [libraryId, contactIds],
    );
    if (pairs.length === 0) return;
    await manager.query(
      `insert into contact_pairs (library_id, first_id, second_id, score, reasons)
       select $1, pair.first_id, pair.second_id, pair.score, string_to_array(pair.reasons, ',')
       from unnest($2::uuid[], $3::uuid[], $4::smallint[], $5::text[]) as pair (first_id, second_id, score, reasons)
       order by pair.first_id, pair.second_id
       on conflict (library_id, first_id, second_id) do update
         set score = excluded.score, reasons = excluded.reasons`,
      [
        libraryId,
        pairs.map(({ firstId }) => firstId),
        pairs.map(({ secondId }) => secondId),
        pairs.map(({ score }) => score),
        pairs.map(({ reasons }) => reasons.join()),
      ],
    );
  }

  /** @returns whether there is such a pair that nobody has dismissed. */
  async dismiss(
    libraryId: string,
    contactIds: readonly [string, string],
    userId: string | null,
    at: Date,
  ): Promise<boolean> {
    const { firstId, secondId } = pairOf(...contactIds);
    const [rows] = await this.unitOfWork.manager.query<[object[], number]>(
      `update contact_pairs set dismissed_at = $4, dismissed_by_id = $5
       where library_id = $1 and first_id = $2 and second_id = $3 and dismissed_at is null
       returning first_id`,
      [libraryId, firstId, secondId, at, userId],
    );
    return rows.length > 0;
  }

  /** They may be one all the same. @returns whether somebody had dismissed this pair. */
  async recall(libraryId: string, contactIds: readonly [string, string]): Promise<boolean> {
    const { firstId, secondId } = pairOf(...contactIds);
    const [rows] = await this.unitOfWork.manager.query<[object[], number]>(
      `update contact_pairs set dismissed_at = null, dismissed_by_id = null
       where library_id = $1 and first_id = $2 and second_id = $3 and dismissed_at is not null
       returning first_id`,
      [libraryId, firstId, secondId],
    );
    return rows.length > 0;
  }
}
