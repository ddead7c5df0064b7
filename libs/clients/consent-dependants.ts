import { Injectable } from '@nestjs/common';
import { type Caller } from '#kernel';
import { type Consent } from './domain/consent';

/** A feature in which work goes on with a client's data because of a consent. */
export interface ConsentDependant {
  /**
   * Stops what rests on the consent, and tells its recipient. Runs in the unit of work that withdraws it: once
   * before, so that locks are taken in the order in which the work itself takes them, and once after, for what
   * began in between.
   */
  stop(caller: Caller, consent: Consent): Promise<void>;
}

/** Whatever rests on consents; each feature registers its own, in its module's `onModuleInit`. */
@Injectable()
export class ConsentDependants {
  private readonly dependants: ConsentDependant[] = [];

  register(dependant: ConsentDependant): void {
    this.dependants.push(dependant);
  }

  async stop(caller: Caller, consent: Consent): Promise<void> {
    for (const dependant of this.dependants) await dependant.stop(caller, consent);
  }
}
