import { Injectable } from '@nestjs/common';
import { type LinkCaller } from '#identity';
import { IdempotencyStore } from '#platform/http';
import { LinkVisitsService } from '../link-visits.service';
import { type DoneForm, type SnoozeForm } from './dto/link-forms.dto';

/** What the forms of the page do, each once. */
@Injectable()
export class LinkActions {
  constructor(
    private readonly visits: LinkVisitsService,
    private readonly idempotency: IdempotencyStore,
  ) {}

  async markDone(caller: LinkCaller, { key, version }: DoneForm): Promise<void> {
    await this.once(caller, key, ['done', version], () => this.visits.markDone(caller, version));
  }

  async snooze(caller: LinkCaller, { key, version, until }: SnoozeForm): Promise<void> {
    await this.once(caller, key, ['snooze', version, until], () =>
      this.visits.snooze(caller, version, until),
    );
  }

  private async once(
    caller: LinkCaller,
    key: string,
    request: readonly unknown[],
    work: () => Promise<void>,
  ): Promise<void> {
    await this.idempotency.once(caller, { key, request, secret: false }, async () => {
      await work();
      return null;
    });
  }
}
