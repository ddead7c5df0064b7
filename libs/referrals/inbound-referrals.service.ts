import { Injectable } from '@nestjs/common';
import { type Caller, DomainError, invalidField } from '#kernel';
import { UnitOfWork } from '#platform/database';
import {
  type ClientField,
  clientFields,
  ClientsService,
  type ConsentDetails,
  ConsentsService,
  type NewClient,
} from '#clients';
import { thePartner } from './domain/party';
import { ReferralDraftsService } from './referral-drafts.service';
import { ReferralMovesService } from './referral-moves.service';

/** Somebody whom a partner sends to the library, with the consent that the partner states. */
export interface InboundReferral {
  readonly client: Omit<NewClient, 'branchId' | 'allowDuplicate'>;
  readonly consent: Omit<ConsentDetails, 'purpose' | 'recipientContactId'>;
  readonly need: string;
  readonly note?: string | null | undefined;
}

/** Referrals that come to the library. */
@Injectable()
export class InboundReferralsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clients: ClientsService,
    private readonly consents: ConsentsService,
    private readonly drafts: ReferralDraftsService,
    private readonly moves: ReferralMovesService,
  ) {}

  /**
   * Takes in a client and sends their referral to the library, on behalf of the partner that is its requester.
   * @throws DomainError invalid at the field of the client that the stated consent does not name.
   */
  async receive(caller: Caller, contactId: string, inbound: InboundReferral): Promise<string> {
    const { client, consent, need, note } = inbound;
    checkFieldsAreConsented(client, consent.fields);
    return this.unitOfWork.run(caller.libraryId, async () => {
      const clientId = await this.clients.register(caller, {
        ...client,
        // Whom the library knows already is not the partner's to learn; staff see it from the client.
        allowDuplicate: true,
      });
      const stated = { ...consent, purpose: 'referral' as const, recipientContactId: null };
      const consentId = await pointingInto(
        '/consent',
        this.consents.give(caller, clientId, stated),
      );
      const id = await this.drafts.draft(caller, 'inbound', {
        mode: 'referral',
        contactId,
        clientId,
        consentId,
        need,
      });
      await this.moves.move(caller, thePartner(contactId), id, { from: 'draft', to: 'sent', note });
      return id;
    });
  }
}

/** What nobody agreed to pass on is not taken in either. */
function checkFieldsAreConsented(
  client: InboundReferral['client'],
  consented: readonly ClientField[],
): void {
  const excess = clientFields.find((field) => client[field] != null && !consented.includes(field));
  if (excess) throw invalidField(`/client/${excess}`, 'not_consented');
}

/** The consent is a part of the request here: a fault of one of its fields is told with the way to it. */
async function pointingInto<Result>(parent: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof DomainError) || error.faults.length === 0) throw error;
    const faults = error.faults.map((fault) => ({ ...fault, pointer: parent + fault.pointer }));
    throw new DomainError(error.kind, error.code, { faults, cause: error });
  }
}
