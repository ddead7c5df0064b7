import { Injectable } from '@nestjs/common';
import { type Caller, Clock, invalidField, newId, staleVersion } from '#kernel';
import { ContactsService } from '#contacts';
import { UnitOfWork } from '#platform/database';
import { PartnershipRepository } from './data/partnership.repository';
import { refuseGaps } from './domain/move.rules';
import { type Partnership, type PartnershipDetails } from './domain/partnership';
import { partnershipUnderWay } from './domain/partnership.errors';
import { type StageOnTheWay } from './domain/partnership-stage';
import { PartnershipListeners } from './partnership-listeners';
import { PartnershipRecords } from './partnership-records';

export type NewPartnership = Pick<Partnership, 'contactId'> &
  Partial<PartnershipDetails> & {
    /** Where it stands already; `identified`, if left out. */
    readonly stage?: StageOnTheWay | undefined;
    /** Since when; now, if left out. */
    readonly stageSince?: Date | undefined;
  };

const nothingKnown = {
  branchId: null,
  name: null,
  aims: null,
  ourBenefits: null,
  theirBenefits: null,
  personId: null,
  contributions: null,
  startsOn: null,
  ownerId: null,
} as const satisfies Omit<PartnershipDetails, 'contactId'>;

/** A library's work with its partners, as it is written down. */
@Injectable()
export class PartnershipsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: PartnershipRepository,
    private readonly records: PartnershipRecords,
    private readonly listeners: PartnershipListeners,
    private readonly contacts: ContactsService,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError invalid, naming what is wrong, or what the stage rests on and is not said. */
  async create(
    caller: Caller,
    { stage = 'identified', stageSince: since, ...details }: NewPartnership,
  ): Promise<string> {
    const { libraryId, actor } = caller;
    const now = this.clock.now();
    const stageSince = since ?? now;
    if (stageSince > now) throw invalidField('/stageSince', 'in_the_future');
    const partnership: Partnership = {
      ...nothingKnown,
      ...details,
      ...{ libraryId, id: newId(), stage, stageSince, version: 1, createdAt: now },
    };
    refuseGaps(partnership);
    await this.unitOfWork.run(libraryId, async () => {
      await this.checkPartner(partnership);
      await this.checkPerson(partnership);
      await this.partnerships.add(partnership);
      await this.partnerships.addMove({
        ...{ libraryId, id: newId(), partnershipId: partnership.id },
        ...{ fromStage: null, toStage: stage, occurredAt: stageSince, reason: null, note: null },
        ...{ actorKind: actor.kind, actorId: actor.id },
      });
      await this.records.record(caller, 'partnership.created', {}, partnership);
    });
    return partnership.id;
  }

  find(libraryId: string, id: string): Promise<Partnership | null> {
    return this.unitOfWork.run(libraryId, () => this.partnerships.find(libraryId, id));
  }

  /** @throws DomainError not_found, stale; invalid, naming what is wrong. */
  async change(
    caller: Caller,
    id: string,
    version: number,
    changes: Partial<Omit<PartnershipDetails, 'contactId'>>,
  ): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      const before = await this.records.get(libraryId, id);
      const after = { ...before, ...changes };
      refuseGaps(after);
      if (after.personId !== before.personId) await this.checkPerson(after);
      if (!(await this.partnerships.change(after, version)))
        throw staleVersion('partnership', before);
      await this.records.record(caller, 'partnership.changed', before, after);
    });
  }

  /**
   * For what was written down by mistake: once it has gone on, a partnership is declined or ended instead.
   * @throws DomainError not_found, stale, conflict `partnership_under_way`.
   */
  async remove(caller: Caller, id: string, version: number): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      const before = await this.records.lock(libraryId, id);
      if (before.version !== version) throw staleVersion('partnership', before);
      if (before.stage !== 'identified') throw partnershipUnderWay(before);
      await this.listeners.tellPartnership({ before, after: null });
      await this.partnerships.remove(before);
      await this.records.record(caller, 'partnership.removed', before, before);
    });
  }

  private async checkPartner({ libraryId, contactId }: Partnership): Promise<void> {
    const contact = await this.contacts.find(libraryId, contactId);
    if (!contact || contact.archivedAt) throw invalidField('/contactId', 'unknown_contact');
  }

  private async checkPerson({ libraryId, personId }: Partnership): Promise<void> {
    if (personId === null) return;
    const person = await this.contacts.find(libraryId, personId);
    if (!person || person.archivedAt) throw invalidField('/personId', 'unknown_contact');
    if (person.party !== 'person') throw invalidField('/personId', 'not_a_person');
  }
}
