import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';

/** The answers that are kept for a day under idempotency keys. They may tell of people. */
@Injectable()
export class KeptAnswers {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Forgets the answers that name one of these ids, inside the caller's unit of work. The key stays taken: a
   * repeat of its request does nothing, and is told that the answer is gone.
   */
  async forgetAbout(libraryId: string, ids: readonly string[]): Promise<void> {
    await this.unitOfWork.manager.query(
      `update idempotency_keys set body = null, version = null, forgotten = true
       where library_id = $1 and exists (select from unnest($2::text[]) as id where position(id in body) > 0)`,
      [libraryId, ids],
    );
  }
}
