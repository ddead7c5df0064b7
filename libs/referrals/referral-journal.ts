import { Injectable } from '@nestjs/common';
import { type Caller, Clock, newId } from '#kernel';
import { ClientReaches } from '#clients';
import { ReferralEventRepository } from './data/referral-event.repository';
import { ReferralRepository } from './data/referral.repository';
import { maySee, type Party, sideOf } from './domain/party';
import { type Referral, type ReferralEvent } from './domain/referral';
import { personErased, referralNotFound } from './domain/referral.errors';
import { type Side } from './domain/referral-status';
import { replay } from './domain/replay';
import { ReferralClocksService } from './referral-clocks.service';
import { ReferralListeners } from './referral-listeners';

/** A referral that is locked for this transaction, with its history and the role of whoever opened it. */
export interface OpenReferral {
  readonly referral: Referral;
  readonly history: readonly ReferralEvent[];
  readonly side: Side;
  /** The moment, once it was this caller's turn: everything in one step happens at it. */
  readonly now: Date;
}

/** What is to be written down; all that is not said is null. */
export type EventDetails = Pick<ReferralEvent, 'kind'> & Partial<ReferralEvent>;

/** Writes down what happens to referrals: each change is an appended event, and the state follows from the events. */
@Injectable()
export class ReferralJournal {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly events: ReferralEventRepository,
    private readonly clocks: ReferralClocksService,
    private readonly listeners: ReferralListeners,
    private readonly reaches: ClientReaches,
    private readonly clock: Clock,
  ) {}

  /** Adds a draft, with its first event. */
  async begin(caller: Caller, referral: Referral): Promise<void> {
    await this.referrals.add(referral);
    const open = { referral, history: [], side: 'requester' as const, now: referral.createdAt };
    const created = newEvent(caller, open, { kind: 'created', toStatus: 'draft' });
    await this.events.append(referral, created);
  }

  /** Takes the referral for the party. @throws DomainError not_found when it may not know of it; conflict once the person is erased. */
  async open(caller: Caller, party: Party, id: string): Promise<OpenReferral> {
    const referral = await this.referrals.lock(caller.libraryId, id);
    if (!referral || !maySee(party, referral)) throw referralNotFound();
    if (party.kind === 'library' && !(await this.reaches.includes(caller, referral.clientId))) {
      throw referralNotFound();
    }
    if (referral.personErasedAt) throw personErased();
    const history = await this.events.findByReferral(caller.libraryId, id);
    const side = sideOf(party.kind, referral.direction);
    return { referral, history, side, now: this.clock.now() };
  }

  /** Appends what happened, brings the referral to the state that its events now lead to, and tells the listeners. */
  async append(
    caller: Caller,
    open: OpenReferral,
    details: EventDetails,
    changes: Partial<Referral> = {},
  ): Promise<Referral> {
    const event = newEvent(caller, open, details);
    const state = replay([...open.history, event]);
    const clocks = await this.clocks.after(open.referral, event, state.status);
    const after = { ...changes, ...state, ...clocks, updatedAt: open.now };
    await this.events.append(open.referral, event);
    await this.referrals.change(open.referral, after);
    const referral = { ...open.referral, ...after, version: open.referral.version + 1 };
    await this.listeners.tell(caller, { before: open.referral, referral, event });
    return referral;
  }
}

function newEvent(
  { actor }: Caller,
  { referral, history, side, now }: OpenReferral,
  details: EventDetails,
): ReferralEvent {
  return {
    id: newId(),
    referralId: referral.id,
    position: history.length + 1,
    side,
    actor,
    occurredAt: now,
    fromStatus: null,
    toStatus: null,
    reason: null,
    outcome: null,
    scheduledAt: null,
    scheduledPlace: null,
    note: null,
    clientContacted: false,
    ...details,
  };
}
