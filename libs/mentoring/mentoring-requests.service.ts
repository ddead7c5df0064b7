import { Injectable } from '@nestjs/common';
import { type Caller, Clock, DomainError, invalidField, newId, staleVersion } from '#kernel';
import { ClientReaches, ClientsService } from '#clients';
import { LibrariesService } from '#identity';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { MentoringRequestRepository } from './data/mentoring-request.repository';
import { refusingUnknownReferences } from './data/mentoring-references';
import { requestClosed, requestMatched, requestNotFound } from './domain/mentoring.errors';
import {
  blankRequest,
  type MentoringRequest,
  type RequestDetails,
} from './domain/request/mentoring-request';
import { type CloseReason } from './domain/request/request-status';
import { checkSaid, withoutGaps } from './domain/said-details.rules';
import { TermsService } from './terms.service';

/** What is said of a request; what is left out says nothing. */
export type SaidRequest = Partial<RequestDetails>;

/** Clients' wishes for a mentor. */
@Injectable()
export class MentoringRequestsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly requests: MentoringRequestRepository,
    private readonly clients: ClientsService,
    private readonly reaches: ClientReaches,
    private readonly libraries: LibrariesService,
    private readonly terms: TermsService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError conflict `client_archived`; invalid, naming what is wrong. */
  async create(
    caller: Caller,
    { clientId, ...said }: SaidRequest & { readonly clientId: string },
  ): Promise<string> {
    const { libraryId } = caller;
    const now = this.clock.now();
    return this.unitOfWork.run(libraryId, async () => {
      const { timeZone } = await this.libraries.find(libraryId);
      const request: MentoringRequest = {
        ...blankRequest,
        timeZone,
        ownerId: caller.actor.kind === 'user' ? caller.actor.id : null,
        ...withoutGaps(said),
        ...{ libraryId, id: newId(), clientId, status: 'waiting', closeReason: null },
        ...{ waitingSince: now, closedAt: null, version: 1, createdAt: now, updatedAt: now },
      };
      await this.checkClient(caller, clientId);
      checkSaid(said, await this.terms.sayableIn(libraryId));
      await refusingUnknownReferences(this.requests.add(request));
      await this.record(caller, 'mentoring_request.created', {}, request);
      return request.id;
    });
  }

  /** @throws DomainError not_found, stale, conflict `mentoring_request_closed`; invalid, naming what is wrong. */
  async change(caller: Caller, id: string, version: number, said: SaidRequest): Promise<void> {
    await this.update(caller, id, version, 'mentoring_request.changed', async () => {
      checkSaid(said, await this.terms.sayableIn(caller.libraryId));
      return withoutGaps(said);
    });
  }

  /**
   * The client waits no more.
   * @throws DomainError not_found, stale, conflict `mentoring_request_closed`, `mentoring_request_matched`.
   */
  async close(
    caller: Caller,
    id: string,
    version: number,
    closeReason: CloseReason,
  ): Promise<void> {
    await this.update(caller, id, version, 'mentoring_request.closed', ({ status }) => {
      if (status === 'matched') throw requestMatched();
      return { status: 'closed', closeReason, closedAt: this.clock.now() };
    });
  }

  /** Whatever is open for a client who is erased. Inside a unit of work. */
  async closeAllOf(caller: Caller, clientId: string): Promise<void> {
    const requests = await this.requests.findByClient(caller.libraryId, clientId);
    for (const { id, status, version } of requests) {
      if (status !== 'closed') await this.close(caller, id, version, 'client_request');
    }
  }

  /** As the caller may. @throws DomainError not_found. */
  async findFor(caller: Caller, id: string): Promise<MentoringRequest> {
    const { libraryId } = caller;
    const request = await this.unitOfWork.run(libraryId, () => this.requests.find(libraryId, id));
    if (!request || !(await this.reaches.includes(caller, request.clientId))) {
      throw requestNotFound();
    }
    return request;
  }

  /** The last one of the client that waits for a mentor. */
  async findWaitingOf(libraryId: string, clientId: string): Promise<MentoringRequest | null> {
    return this.unitOfWork.run(libraryId, async () => {
      const requests = await this.requests.findByClient(libraryId, clientId);
      return requests.findLast(({ status }) => status === 'waiting') ?? null;
    });
  }

  private async update(
    caller: Caller,
    id: string,
    version: number,
    action: string,
    changesOf: (
      before: MentoringRequest,
    ) => Partial<MentoringRequest> | Promise<Partial<MentoringRequest>>,
  ): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const before = await this.findFor(caller, id);
      if (before.status === 'closed') throw requestClosed();
      const after = { ...before, ...(await changesOf(before)), updatedAt: this.clock.now() };
      const write = this.requests.change(after, version);
      if (!(await refusingUnknownReferences(write)))
        throw staleVersion('mentoring_request', before);
      await this.record(caller, action, before, after);
    });
  }

  /** An archived client is a conflict, an unknown one a wrong field. */
  private async checkClient(caller: Caller, clientId: string): Promise<void> {
    try {
      await this.clients.findServed(caller, clientId);
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'not_found') throw error;
      throw invalidField('/clientId', 'unknown_client');
    }
  }

  private record(
    caller: Caller,
    action: string,
    before: Partial<MentoringRequest>,
    after: MentoringRequest,
  ): Promise<void> {
    return this.audit.record(caller, {
      action,
      subjectType: 'mentoring_request',
      subjectId: after.id,
      before: { ...before },
      after: { ...after },
      personal: true,
    });
  }
}
