import { Injectable } from '@nestjs/common';
import { type Caller } from '#kernel';

/** A feature that has something to do when the last contact with somebody may have become another one. */
export interface ActivityListener {
  /** Runs in the unit of work that logs, changes or archives; the interaction, where one was logged. */
  activityChanged(
    caller: Caller,
    contactIds: readonly string[],
    interactionId: string | null,
  ): Promise<void>;
}

/** Who listens to what happens with contacts; higher features register in their module's `onModuleInit`. */
@Injectable()
export class ActivityListeners {
  private readonly listeners: ActivityListener[] = [];

  register(listener: ActivityListener): void {
    this.listeners.push(listener);
  }

  async changed(
    caller: Caller,
    contactIds: readonly string[],
    interactionId: string | null = null,
  ): Promise<void> {
    for (const listener of this.listeners) {
      await listener.activityChanged(caller, contactIds, interactionId);
    }
  }
}
