/** Does the same for several items of one library at once, in one transaction: a result for each, in their order. */
type Together<Item, Result> = (
  libraryId: string,
  items: readonly Item[],
) => Promise<readonly Result[]>;

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * What is asked for while the same is under way for a library is done together once that has ended: one transaction
 * for many, and nobody waits for company. What cannot be done together is tried alone, so that nobody suffers for
 * another's fault.
 */
export class Gathering<Item, Result> {
  private readonly waiting = new Map<string, Waiting<Item, Result>[]>();

  constructor(
    private readonly together: Together<Item, Result>,
    private readonly atMost: number,
  ) {}

  add(libraryId: string, item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      const one = { item, resolve, reject };
      const underWay = this.waiting.get(libraryId);
      if (underWay) {
        underWay.push(one);
        return;
      }
      this.waiting.set(libraryId, [one]);
      // Those that come in the same turn go together.
      setImmediate(() => void this.work(libraryId));
    });
  }

  private async work(libraryId: string): Promise<void> {
    for (;;) {
      const next = this.waiting.get(libraryId)?.splice(0, this.atMost) ?? [];
      if (next.length === 0) break;
      try {
        await this.do(libraryId, next);
      } catch {
        for (const one of next) await this.do(libraryId, [one]).catch(one.reject);
      }
    }
    this.waiting.delete(libraryId);
  }

  private async do(libraryId: string, all: readonly Waiting<Item, Result>[]): Promise<void> {
    const results = await this.together(
      libraryId,
      all.map(({ item }) => item),
    );
    for (const [index, result] of results.entries()) all[index]?.resolve(result);
  }
}
