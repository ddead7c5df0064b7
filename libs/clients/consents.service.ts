import { Injectable } from '@nestjs/common';
import { type Caller, Clock, invalidField, newId } from '#kernel';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork, violates } from '#platform/database';
import { ClientReaches } from './client-reaches';
import { ClientsService } from './clients.service';
import { ConsentDependants } from './consent-dependants';
import { ConsentRepository } from './data/consent.repository';
import { consentNotFound, consentWithdrawn } from './domain/client.errors';
import { type Consent, type ConsentDetails, type ConsentPurpose } from './domain/consent';
import { checkConsent, isInForce } from './domain/consent.rules';

/** What a consent must say for data to be passed on now. */
export interface ConsentNeeded {
  readonly clientId: string;
  readonly purpose: ConsentPurpose;
  /** Null for the library itself. */
  readonly recipientContactId: string | null;
  /** This very consent, where one was chosen. */
  readonly consentId: string | null;
  readonly at: Date;
}

/** What clients agreed to. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clients: ClientsService,
    private readonly reaches: ClientReaches,
    private readonly consents: ConsentRepository,
    private readonly dependants: ConsentDependants,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  find(libraryId: string, clientId: string, id: string): Promise<Consent | null> {
    return this.unitOfWork.run(libraryId, () => this.consents.find(libraryId, clientId, id));
  }

  /** @throws DomainError not_found, conflict `client_archived`, invalid at the field at fault. */
  async give(caller: Caller, clientId: string, details: ConsentDetails): Promise<string> {
    const now = this.clock.now();
    checkConsent(details, now);
    const consent: Consent = {
      ...details,
      libraryId: caller.libraryId,
      id: newId(),
      clientId,
      withdrawnAt: null,
      recordedBy: caller.actor,
      createdAt: now,
    };
    await this.unitOfWork.run(caller.libraryId, async () => {
      await this.clients.findServed(caller, clientId);
      await refusingUnknownRecipient(this.consents.add(consent));
      await this.record(caller, 'consent.given', consent, { ...consent });
    });
    return consent.id;
  }

  /**
   * From now on it is no ground to pass anything on: what rests on it stops.
   * @throws DomainError conflict when it was withdrawn before.
   */
  async withdraw(caller: Caller, clientId: string, id: string): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      await this.reaches.check(caller, clientId);
      const consent = await this.consents.find(caller.libraryId, clientId, id);
      if (!consent) throw consentNotFound();
      if (consent.withdrawnAt) throw consentWithdrawn();
      await this.dependants.stop(caller, consent);
      const withdrawnAt = this.clock.now();
      if (!(await this.consents.withdraw(consent, withdrawnAt))) throw consentWithdrawn();
      await this.dependants.stop(caller, consent);
      await this.record(caller, 'consent.withdrawn', consent, { withdrawnAt });
    });
  }

  /**
   * A consent in force that lets data be passed on so: the chosen one or, where none was, the newest. It stays
   * so until the unit of work ends.
   */
  async holdInForce(libraryId: string, needed: ConsentNeeded): Promise<Consent | undefined> {
    const { clientId, purpose, recipientContactId, consentId, at } = needed;
    const given = await this.unitOfWork.run(libraryId, () =>
      this.consents.holdByRecipient(libraryId, clientId, recipientContactId),
    );
    return given.find(
      (consent) =>
        consent.purpose === purpose &&
        (consentId === null || consent.id === consentId) &&
        isInForce(consent, at),
    );
  }

  private async record(
    caller: Caller,
    action: string,
    { id, clientId }: Consent,
    after: Partial<Consent>,
  ): Promise<void> {
    await this.audit.record(caller, {
      action,
      subjectType: 'client',
      subjectId: clientId,
      after: { ...after, consentId: id },
      personal: true,
    });
  }
}

async function refusingUnknownRecipient(write: Promise<void>): Promise<void> {
  try {
    await write;
  } catch (error) {
    if (violates(error, 'consents_recipient_contact_id_fkey')) {
      throw invalidField('/recipientContactId', 'unknown_contact');
    }
    throw error;
  }
}
