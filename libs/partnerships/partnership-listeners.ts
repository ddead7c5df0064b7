import { Injectable } from '@nestjs/common';
import { type Agreement } from './domain/agreement';
import { type Partnership } from './domain/partnership';

/** How something was, and how it is now; null where it is removed. */
export interface Change<Of> {
  readonly before: Of;
  readonly after: Of | null;
}

/** A feature above that has something to do when a partnership moves or an agreement changes. */
export interface PartnershipListener {
  /** Runs in the unit of work of the move, with the partnership locked. */
  hearPartnership(change: Change<Partnership>): Promise<void>;
  /** Runs in the unit of work of the change. */
  hearAgreement(change: Change<Agreement>): Promise<void>;
}

/** Who listens to partnerships, without partnerships knowing any of them. */
@Injectable()
export class PartnershipListeners {
  private readonly listeners: PartnershipListener[] = [];

  register(listener: PartnershipListener): void {
    this.listeners.push(listener);
  }

  async tellPartnership(change: Change<Partnership>): Promise<void> {
    for (const listener of this.listeners) await listener.hearPartnership(change);
  }

  async tellAgreement(change: Change<Agreement>): Promise<void> {
    for (const listener of this.listeners) await listener.hearAgreement(change);
  }
}
