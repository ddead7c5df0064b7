import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { ClientRepository } from './data/client.repository';
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
  ) {}

  /** Others who may be the same person, the surest first. */
  find(client: Known): Promise<DuplicateCandidate[]> {
    return this.unitOfWork.run(client.libraryId, () => this.clients.findDuplicates(client));
  }

  /**
   * Before somebody is registered; of two that register the same person at once, the second sees the first.
   * @throws DomainError conflict `client_duplicate` with the candidates.
   */
  async refuse(client: Known): Promise<void> {
    await this.clients.lockRegistrations(client.libraryId);
    const candidates = await this.find(client);
    if (candidates.length > 0) throw clientDuplicate(candidates);
  }
}
