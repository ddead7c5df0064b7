import { Injectable } from '@nestjs/common';
import { type Caller } from '#kernel';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { ClientDataContributors } from './client-data.contributors';
import { ClientsService } from './clients.service';

/** A client's right to their data: all of it at once, from every feature that keeps some. */
@Injectable()
export class ClientDataService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clients: ClientsService,
    private readonly contributors: ClientDataContributors,
    private readonly audit: AuditTrail,
  ) {}

  /** Everything that is known about the client, by the feature that knows it. */
  async export(caller: Caller, clientId: string): Promise<Readonly<Record<string, unknown>>> {
    return this.unitOfWork.run(caller.libraryId, async () => {
      await this.clients.find(caller.libraryId, clientId);
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

  /** Takes the person out of everything, in one transaction; the statistics stay. */
  async erase(caller: Caller, clientId: string): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      await this.clients.find(caller.libraryId, clientId);
      for (const contributor of this.contributors.all) {
        await contributor.erase(caller.libraryId, clientId);
      }
      await this.record(caller, 'client.erased', clientId);
    });
  }

  private async record(caller: Caller, action: string, subjectId: string): Promise<void> {
    await this.audit.record(caller, { action, subjectType: 'client', subjectId, personal: true });
  }
}
