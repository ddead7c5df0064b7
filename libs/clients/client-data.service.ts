import { Injectable } from '@nestjs/common';
import { type Caller, Clock, staleVersion } from '#kernel';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { ClientDataContributors } from './client-data.contributors';
import { ClientReaches } from './client-reaches';
import { ClientRepository } from './data/client.repository';
import { type Client } from './domain/client';
import { clientNotFound } from './domain/client.errors';
import { tracesOf } from './domain/client-traces';
import { ErasureNoticesService } from './erasure-notices.service';

/** A client's right to their data: all of it at once, from every feature that keeps some. */
@Injectable()
export class ClientDataService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clients: ClientRepository,
    private readonly reaches: ClientReaches,
    private readonly contributors: ClientDataContributors,
    private readonly notices: ErasureNoticesService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Everything that is known about the client, by the feature that knows it. @throws DomainError not_found. */
  async export(caller: Caller, clientId: string): Promise<Readonly<Record<string, unknown>>> {
    return this.unitOfWork.run(caller.libraryId, async () => {
      await this.lock(caller, clientId);
      const sections: [string, unknown][] = [];
      for (const contributor of this.contributors.all) {
        sections.push([
          contributor.section,
          await contributor.exportOf(caller.libraryId, clientId),
        ]);
      }
      await this.record(caller, 'client.exported', clientId);
      return Object.fromEntries(sections);
    });
  }

  /**
   * Takes the person out of everything, in one transaction; the statistics stay. What is open ends, and whoever
   * was told of them is asked to forget them, too.
   * @param version the one that was read, where somebody decided by it
   * @throws DomainError not_found, stale.
   */
  async erase(caller: Caller, clientId: string, version?: number): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const client = await this.lock(caller, clientId);
      if (version !== undefined && client.version !== version) throw staleVersion('client', client);
      const { libraryId } = caller;
      for (const contributor of this.contributors.all) await contributor.stop?.(caller, clientId);
      await this.notices.add(caller, clientId);
      for (const contributor of this.contributors.all) {
        await contributor.erase(libraryId, clientId);
      }
      await this.contributors.forget(libraryId, tracesOf(client));
      await this.clients.erase(libraryId, clientId, this.clock.now());
      await this.record(caller, 'client.erased', clientId);
    });
  }

  /** Nothing new begins for the client while this goes on. */
  private async lock(caller: Caller, clientId: string): Promise<Client> {
    const { libraryId } = caller;
    await this.reaches.check(caller, clientId);
    const client = await this.clients.lock(libraryId, clientId);
    if (!client || client.erasedAt) throw clientNotFound();
    return client;
  }

  private async record(caller: Caller, action: string, subjectId: string): Promise<void> {
    await this.audit.record(caller, { action, subjectType: 'client', subjectId, personal: true });
  }
}
