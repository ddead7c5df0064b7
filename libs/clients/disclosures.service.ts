import { Injectable } from '@nestjs/common';
import { type Caller, Clock, newId } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { DisclosureReader } from './data/disclosure.reader';
import { DisclosureRepository } from './data/disclosure.repository';
import { type ClientField } from './domain/client';
import { type Disclosure } from './domain/disclosure';
import { doorOf } from './domain/disclosure.rules';

/** What is passed on, about which referral or which match with a mentor. */
export type PassedOn = Pick<
  Disclosure,
  'clientId' | 'consentId' | 'recipientContactId' | 'fields'
> &
  ({ readonly referralId: string } | { readonly matchId: string });

/** The receipts of what was passed on of clients. */
@Injectable()
export class DisclosuresService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly disclosures: DisclosureRepository,
    private readonly reader: DisclosureReader,
    private readonly clock: Clock,
  ) {}

  /** Writes receipts, in the unit of work that passes the data on. Where nothing is passed on, there is none. */
  async record(caller: Caller, passings: readonly PassedOn[]): Promise<void> {
    const occurredAt = this.clock.now();
    const door = doorOf(caller.actor);
    const { libraryId, actor } = caller;
    const receipts = passings
      .filter(({ fields }) => fields.length > 0)
      .map((passing) => ({
        referralId: null,
        matchId: null,
        ...passing,
        libraryId,
        id: newId(),
        door,
        actor,
        occurredAt,
      }));
    if (receipts.length === 0) return;
    await this.unitOfWork.run(libraryId, () => this.disclosures.addUnlessThere(receipts));
  }

  /** The contacts that were told something with this consent. */
  recipientsWith(libraryId: string, consentId: string): Promise<string[]> {
    return this.unitOfWork.run(libraryId, () =>
      this.disclosures.findRecipientsByConsent(libraryId, consentId),
    );
  }

  /** Of these referrals, those whose fields the contact has no receipt for yet, through this caller's door. */
  async withoutReceipt<
    Shown extends { readonly id: string; readonly fields: readonly ClientField[] },
  >(
    { libraryId, actor }: Caller,
    contactId: string,
    shown: readonly Shown[],
  ): Promise<readonly Shown[]> {
    if (shown.length === 0) return [];
    const ids = shown.map(({ id }) => id);
    const known = await this.reader.findReceipts(libraryId, contactId, doorOf(actor), ids);
    const told = new Set(known.map(({ referralId, fields }) => `${referralId} ${fields.join()}`));
    return shown.filter(({ id, fields }) => !told.has(`${id} ${fields.join()}`));
  }
}
