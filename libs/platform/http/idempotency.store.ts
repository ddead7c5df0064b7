import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Caller, Clock } from '#kernel';
import { JsonResource, JsonText, UnitOfWork } from '#platform/database';
import { RequestProblem } from './problem';

interface KeptAnswer {
  readonly request_hash: Buffer;
  readonly body: string | null;
  readonly version: number | null;
  readonly forgotten: boolean;
}

export interface IdempotentRequest {
  readonly key: string;
  /** What the key must always stand for: method, address and body. */
  readonly request: readonly unknown[];
  /** The answer holds a secret: it is not kept, and a repeat is told so. */
  readonly secret: boolean;
}

const DAY_IN_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Answers given under an `Idempotency-Key`, kept for 24 hours in the transaction of their effect. */
@Injectable()
export class IdempotencyStore {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Does `work` once for this caller and key, and gives its answer again on each repeat. Of two that arrive at
   * once the second waits for the first one's commit, in PostgreSQL. What failed is not kept: it may be tried again.
   * @throws RequestProblem 422 for a key used before with another request, 409 where the answer was a secret
   *   or has been forgotten for a client's sake.
   */
  async once(
    caller: Caller,
    { key, request, secret }: IdempotentRequest,
    work: () => Promise<unknown>,
  ): Promise<{ answer: unknown; repeated: boolean }> {
    const hash = createHash('sha256').update(JSON.stringify(request)).digest();
    const owner = `${caller.actor.kind}:${caller.actor.id ?? ''}`;
    return this.unitOfWork.run(caller.libraryId, async () => {
      if (await this.claim(caller.libraryId, owner, key, hash)) {
        const answer = await work();
        if (!secret) await this.keep(caller.libraryId, owner, key, answer);
        return { answer, repeated: false };
      }
      const kept = await this.find(caller.libraryId, owner, key);
      if (!kept?.request_hash.equals(hash)) throw new RequestProblem(422, 'idempotency_key_reused');
      if (kept.forgotten) throw new RequestProblem(409, 'answer_forgotten');
      if (secret) throw new RequestProblem(409, 'answer_was_secret');
      return { answer: answerOf(kept), repeated: true };
    });
  }

  private async claim(
    libraryId: string,
    owner: string,
    key: string,
    hash: Buffer,
  ): Promise<boolean> {
    const now = this.clock.now();
    const claimed = await this.unitOfWork.manager.query<unknown[]>(
      `insert into idempotency_keys (library_id, caller, key, request_hash, created_at)
       values ($1, $2, $3, $4, $5)
       on conflict (library_id, caller, key) do update
         set request_hash = excluded.request_hash, body = null, version = null, forgotten = false,
           created_at = excluded.created_at
         where idempotency_keys.created_at < $6
       returning key`,
      [libraryId, owner, key, hash, now, new Date(now.getTime() - DAY_IN_MILLISECONDS)],
    );
    return claimed.length > 0;
  }

  private async keep(
    libraryId: string,
    owner: string,
    key: string,
    answer: unknown,
  ): Promise<void> {
    const body = answer instanceof JsonText ? answer.text : answer && JSON.stringify(answer);
    const version = answer instanceof JsonResource ? answer.version : null;
    await this.unitOfWork.manager.query(
      `update idempotency_keys set body = $4, version = $5 where library_id = $1 and caller = $2 and key = $3`,
      [libraryId, owner, key, body ?? null, version],
    );
  }

  private async find(
    libraryId: string,
    owner: string,
    key: string,
  ): Promise<KeptAnswer | undefined> {
    const [kept] = await this.unitOfWork.manager.query<KeptAnswer[]>(
      `select request_hash, body, version, forgotten from idempotency_keys
       where library_id = $1 and caller = $2 and key = $3`,
      [libraryId, owner, key],
    );
    return kept;
  }
}

function answerOf({ body, version }: KeptAnswer): JsonText | undefined {
  if (body === null) return undefined;
  return version === null ? new JsonText(body) : new JsonResource(body, version);
}
