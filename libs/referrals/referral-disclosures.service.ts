import { Injectable } from '@nestjs/common';
import { type Caller } from '#kernel';
import { UnitOfWork } from '#platform/database';
import {
  ClientsService,
  type Consent,
  DisclosuresService,
  fieldsPassedOn,
  fieldsShown,
} from '#clients';
import { ReferralRepository } from './data/referral.repository';
import { type Referral } from './domain/referral';

/** A referral as an answer or a page showed it to its partner. */
export interface ShownReferral {
  readonly id: string;
  /** The client's fields that were shown; null where none was. */
  readonly client: Readonly<Record<string, unknown>> | null;
}

/** Leaves a receipt wherever a referral passes a client's data on. */
@Injectable()
export class ReferralDisclosuresService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clients: ClientsService,
    private readonly disclosures: DisclosuresService,
    private readonly referrals: ReferralRepository,
  ) {}

  /** The referral was sent with this consent: the recipient can know from now on. */
  async sent(caller: Caller, { id, clientId }: Referral, consent: Consent): Promise<void> {
    const client = await this.clients.find(caller.libraryId, clientId);
    await this.disclosures.record(caller, [
      {
        clientId,
        referralId: id,
        consentId: consent.id,
        recipientContactId: consent.recipientContactId,
        fields: fieldsPassedOn(client, consent.fields),
      },
    ]);
  }

  /**
   * This door is about to show the contact these fields. Call it before they are shown: where no receipt can be
   * written, nothing is to be seen. The same fields shown again through the same door need no other receipt.
   */
  async shown(caller: Caller, contactId: string, answer: readonly ShownReferral[]): Promise<void> {
    const shown = answer.map(({ id, client }) => ({ id, fields: fieldsShown(client ?? {}) }));
    const telling = shown.filter(({ fields }) => fields.length > 0);
    const news = await this.disclosures.withoutReceipt(caller, contactId, telling);
    if (news.length === 0) return;
    const fieldsOf = new Map(news.map(({ id, fields }) => [id, fields]));
    await this.unitOfWork.run(caller.libraryId, async () => {
      const referrals = await this.referrals.findSeveral(caller.libraryId, [...fieldsOf.keys()]);
      await this.disclosures.record(
        caller,
        referrals.map(({ id, clientId, consentId }) => ({
          clientId,
          referralId: id,
          consentId,
          recipientContactId: contactId,
          fields: fieldsOf.get(id) ?? [],
        })),
      );
    });
  }
}
