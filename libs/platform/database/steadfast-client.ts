import { Client, type ClientConfig } from 'pg';

/**
 * A connection whose end is no end of the process. When it breaks its statements are rejected, and an `error` is
 * emitted besides, which ends the process where nobody listens: and the pool does not listen between giving a
 * connection out and whoever asked for it having got it.
 */
export class SteadfastClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
