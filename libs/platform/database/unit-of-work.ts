import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

interface Transaction {
  readonly libraryId: string;
  readonly manager: EntityManager;
}

/**
 * One transaction of one library. Inside it row-level security shows and accepts that library's rows only,
 * because `app.library` is set for the transaction and forgotten with it.
 */
@Injectable()
export class UnitOfWork {
  private readonly storage = new AsyncLocalStorage<Transaction>();
  private open = 0;

  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in a transaction of the library: commits when it resolves, rolls back when it rejects.
   * Inside a running transaction of the same library it joins that one, so use cases can be put together.
   */
  async run<Result>(libraryId: string, work: () => Promise<Result>): Promise<Result> {
    const running = this.storage.getStore();
    if (running) {
      if (running.libraryId !== libraryId) {
        throw new Error('A unit of work of one library cannot reach into another library');
      }
      return work();
    }
    this.open += 1;
    try {
      return await this.dataSource.transaction(async (manager) => {
        await manager.query(`select set_config('app.library', $1, true)`, [libraryId]);
        return this.storage.run({ libraryId, manager }, work);
      });
    } finally {
      this.open -= 1;
      // Before Node 24 a storage in use slows every promise of the process down: reads would pay for it.
      if (this.open === 0) this.storage.disable();
    }
  }

  /** Runs `work` inside the running transaction so that, if it rejects, what it wrote is undone and nothing else. */
  async attempt<Result>(work: () => Promise<Result>): Promise<Result> {
    const { manager } = this;
    await manager.query('savepoint attempt');
    try {
      const result = await work();
      await manager.query('release savepoint attempt');
      return result;
    } catch (error) {
      await manager.query('rollback to savepoint attempt');
      throw error;
    }
  }

  /** The running transaction's entity manager; repositories write through it. */
  get manager(): EntityManager {
    const running = this.storage.getStore();
    if (!running) throw new Error('This needs a unit of work: call it inside UnitOfWork.run');
    return running.manager;
  }

  /** The running transaction of this library, if there is one: reads inside it must see its writes. */
  managerOf(libraryId: string): EntityManager | undefined {
    const running = this.storage.getStore();
    return running?.libraryId === libraryId ? running.manager : undefined;
  }
}
