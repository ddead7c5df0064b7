import { Injectable } from '@nestjs/common';
import { type Caller, Clock, invalidField, newId, staleVersion } from '#kernel';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork, violates } from '#platform/database';
import { ClientDuplicates } from './client-duplicates';
import { ClientReaches } from './client-reaches';
import { ClientRepository } from './data/client.repository';
import { type Client, type ClientDetails } from './domain/client';
import { clientArchived, clientNotFound } from './domain/client.errors';
import { initialsOf } from './domain/initials';

/** What is known of a client at first: a name at least. */
export type NewClient = Pick<ClientDetails, 'name'> &
  Partial<ClientDetails> & {
    /** Whether to register them although somebody like them is known. */
    readonly allowDuplicate?: boolean | undefined;
  };

/** The people that the library refers and has mentored. */
@Injectable()
export class ClientsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clients: ClientRepository,
    private readonly duplicates: ClientDuplicates,
    private readonly reaches: ClientReaches,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError invalid at `/branchId`; conflict `client_duplicate` with the candidates. */
  async register(caller: Caller, details: NewClient): Promise<string> {
    const now = this.clock.now();
    const client: Client = {
      libraryId: caller.libraryId,
      id: newId(),
      name: details.name,
      initials: initialsOf(details.name),
      email: details.email?.toLowerCase() ?? null,
      phone: details.phone ?? null,
      language: details.language ?? null,
      note: details.note ?? null,
      branchId: await this.branchFor(caller, details.branchId),
      archivedAt: null,
      erasedAt: null,
      createdAt: now,
      updatedAt: now,
      version: 1,
    };
    await this.unitOfWork.run(caller.libraryId, async () => {
      if (!details.allowDuplicate) await this.duplicates.refuse(caller, client);
      await refusingUnknownBranch(this.clients.add(client));
      await this.record(caller, 'client.registered', client.id, {}, client);
    });
    return client.id;
  }

  /** @throws DomainError not_found, stale, conflict `client_archived`, invalid at `/branchId`. */
  async change(
    caller: Caller,
    id: string,
    version: number,
    changes: Partial<ClientDetails>,
  ): Promise<void> {
    if (changes.branchId !== undefined) await this.branchFor(caller, changes.branchId);
    await this.update(caller, id, version, 'client.changed', ({ archivedAt }) => {
      if (archivedAt) throw clientArchived();
      return {
        ...changes,
        ...(changes.name !== undefined && { initials: initialsOf(changes.name) }),
        ...(changes.email && { email: changes.email.toLowerCase() }),
      };
    });
  }

  /** The client is served no more: they leave the lists, and what happened stays. */
  async archive(caller: Caller, id: string, version: number): Promise<void> {
    await this.update(caller, id, version, 'client.archived', ({ archivedAt }) => {
      if (archivedAt) throw clientArchived();
      return { archivedAt: this.clock.now() };
    });
  }

  async restore(caller: Caller, id: string, version: number): Promise<void> {
    await this.update(caller, id, version, 'client.restored', () => ({ archivedAt: null }));
  }

  /** As the caller may. @throws DomainError not_found. */
  async findFor(caller: Caller, id: string): Promise<Client> {
    await this.reaches.check(caller, id);
    return this.find(caller.libraryId, id);
  }

  /** @throws DomainError not_found. */
  find(libraryId: string, id: string): Promise<Client> {
    return this.unitOfWork.run(libraryId, () => this.get(libraryId, id));
  }

  /** The client; null when there is none, or no person any more. */
  async findUnlessErased(libraryId: string, id: string): Promise<Client | null> {
    const client = await this.unitOfWork.run(libraryId, () => this.clients.find(libraryId, id));
    return client?.erasedAt === null ? client : null;
  }

  /**
   * A client for whom something begins: inside a unit of work they are not erased before it ends.
   * @throws DomainError not_found; conflict `client_archived`.
   */
  async findServed(caller: Caller, id: string): Promise<Client> {
    const { libraryId } = caller;
    await this.reaches.check(caller, id);
    const client = await this.unitOfWork.run(libraryId, () => this.clients.hold(libraryId, id));
    if (!client || client.erasedAt) throw clientNotFound();
    if (client.archivedAt) throw clientArchived();
    return client;
  }

  /**
   * Who is held to a branch registers for it, and for no other: the client would be out of their sight.
   * @throws DomainError invalid at `/branchId`.
   */
  private async branchFor(
    caller: Caller,
    asked: string | null | undefined,
  ): Promise<string | null> {
    const reach = await this.reaches.of(caller);
    if (reach === 'library') return asked ?? null;
    if (asked === undefined || asked === reach.branchId) return reach.branchId;
    throw invalidField('/branchId', 'other_branch');
  }

  private async update(
    caller: Caller,
    id: string,
    version: number,
    action: string,
    changesOf: (client: Client) => Partial<Client>,
  ): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      await this.reaches.check(caller, id);
      const client = await this.get(caller.libraryId, id);
      const after = { ...changesOf(client), updatedAt: this.clock.now() };
      const changed = await refusingUnknownBranch(this.clients.change(client, version, after));
      if (!changed) throw staleVersion('client', await this.get(caller.libraryId, id));
      await this.record(caller, action, id, client, { ...client, ...after });
    });
  }

  private async get(libraryId: string, id: string): Promise<Client> {
    const client = await this.clients.find(libraryId, id);
    if (!client || client.erasedAt) throw clientNotFound();
    return client;
  }

  private async record(
    caller: Caller,
    action: string,
    subjectId: string,
    before: Partial<Client>,
    after: Client,
  ): Promise<void> {
    await this.audit.record(caller, {
      action,
      subjectType: 'client',
      subjectId,
      before: { ...before },
      after: { ...after },
      personal: true,
    });
  }
}

async function refusingUnknownBranch<Result>(write: Promise<Result>): Promise<Result> {
  try {
    return await write;
  } catch (error) {
    if (violates(error, 'clients_branch_id_fkey'))
      throw invalidField('/branchId', 'unknown_branch');
    throw error;
  }
}
