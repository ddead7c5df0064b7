import { Injectable } from '@nestjs/common';
import { Listening } from '#platform/listening';

/** What is told with the id of each token, user or library that changed. */
export const principalChanged = 'principal_changed';

/**
 * Hears whose tokens were revoked or changed. While nothing can be heard nothing remembered may be trusted, so that a
 * revocation holds within a second on every process, whatever breaks.
 */
@Injectable()
export class PrincipalChanges {
  constructor(private readonly listening: Listening) {}

  /** Whether everything committed up to a moment ago has been heard. */
  get isFresh(): boolean {
    return this.listening.isFresh;
  }

  /** Calls `listener` with the id of each token, user or library that changed. */
  onChange(listener: (id: string) => void): void {
    this.listening.on(principalChanged, listener);
  }

  /** Calls `listener` after a time in which notices may have been lost: anything may have changed. */
  onGap(listener: () => void): void {
    this.listening.onGap(listener);
  }
}
