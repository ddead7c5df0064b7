import { Injectable } from '@nestjs/common';
import { type Caller } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { ClientReaches } from './client-reaches';
import { ClientRepository } from './data/client.repository';
import { branchOfReach } from './domain/client-reach';
import { type Client } from './domain/client';
import { clientDuplicate } from './domain/client.errors';
import { type DuplicateCandidate } from './domain/duplicate';

type Known = Pick<Client, 'libraryId' | 'id' | 'name' | 'email' | 'phone'>;

/** Notices clients who are known already. */
@Injectable()
export class ClientDuplicates {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clients: ClientRepository,
    private readonly reaches: ClientReaches,
  ) {}

  /** Others who may be the same person and of whom the caller may know, the surest first. */
  async find(caller: Caller, client: Known): Promise<DuplicateCandidate[]> {
    const branchId = branchOfReach(await this.reaches.of(caller));
    return this.unitOfWork.run(client.libraryId, () =>
      this.clients.findDuplicates(client, branchId),
    );
  }

  /**
   * Before somebody is registered; of two that register the same person at once, the second sees the first.
   * @throws DomainError conflict `client_duplicate` with the candidates.
   */
  async refuse(caller: Caller, client: Known): Promise<void> {
    await this.clients.lockRegistrations(client.libraryId);
    const candidates = await this.find(caller, client);
    if (candidates.length > 0) throw clientDuplicate(candidates);
  }
}
