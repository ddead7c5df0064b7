import { Injectable } from '@nestjs/common';
import { type Caller, Clock, newId } from '#kernel';
import { ClientDataContributors } from './client-data.contributors';
import { ClientDataService } from './client-data.service';
import { ClientRepository } from './data/client.repository';
import { ConsentRepository } from './data/consent.repository';
import { DisclosureRepository } from './data/disclosure.repository';
import { type Client } from './domain/client';
import { clientNotFound } from './domain/client.errors';
import { ErasureNoticesService } from './erasure-notices.service';

/** What a referral points at, once it has been parted from its client: rows without a person. */
export interface Parted {
  readonly clientId: string;
  readonly consentId: string | null;
}

/** Parts old work from the client it was done for. */
@Injectable()
export class ClientPartingsService {
  constructor(
    private readonly clients: ClientRepository,
    private readonly consents: ConsentRepository,
    private readonly disclosures: DisclosureRepository,
    private readonly contributors: ClientDataContributors,
    private readonly data: ClientDataService,
    private readonly notices: ErasureNoticesService,
    private readonly clock: Clock,
  ) {}

  /**
   * Lets a referral's person go, inside a unit of work. Where the client is needed for nothing else they are
   * erased; otherwise somebody without a name takes their place in it, with a copy of the consent and the receipts.
   * @returns whom the referral is about from now on; undefined where the client was erased.
   */
  async part(
    caller: Caller,
    clientId: string,
    referral: { readonly id: string; readonly consentId: string | null },
  ): Promise<Parted | undefined> {
    const { libraryId } = caller;
    const client = await this.clients.lock(libraryId, clientId);
    if (!client) throw clientNotFound();
    if (!(await this.isNeededBesides(libraryId, clientId, referral.id))) {
      await this.data.erase(caller, clientId);
      return undefined;
    }
    const nobody = await this.addNobody(client);
    const consentId = referral.consentId
      ? await this.copyConsent(client, referral.consentId, nobody.id)
      : null;
    const parted = { clientId: nobody.id, consentId };
    await this.disclosures.part(libraryId, referral.id, parted);
    await this.notices.add(caller, nobody.id);
    return parted;
  }

  private async isNeededBesides(
    libraryId: string,
    clientId: string,
    referralId: string,
  ): Promise<boolean> {
    for (const contributor of this.contributors.all) {
      if (await contributor.isNeeded?.(libraryId, clientId, referralId)) return true;
    }
    return false;
  }

  private async addNobody({ libraryId, branchId, createdAt }: Client): Promise<Client> {
    const now = this.clock.now();
    const nobody: Client = {
      ...{ libraryId, id: newId(), name: '', initials: '', email: null, phone: null },
      ...{ language: null, note: null, branchId, archivedAt: null, erasedAt: now },
      ...{ createdAt, updatedAt: now, version: 1 },
    };
    await this.clients.add(nobody);
    return nobody;
  }

  private async copyConsent(
    { libraryId, id: clientId }: Client,
    consentId: string,
    nobodyId: string,
  ): Promise<string | null> {
    const consent = await this.consents.find(libraryId, clientId, consentId);
    if (!consent) return null;
    const copy = { ...consent, id: newId(), clientId: nobodyId };
    await this.consents.add(copy);
    return copy.id;
  }
}
