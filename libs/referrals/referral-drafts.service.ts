import { Injectable } from '@nestjs/common';
import { type Caller, Clock, DomainError, invalidField, newId, staleVersion } from '#kernel';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { ClientsService } from '#clients';
import { ContactsService } from '#contacts';
import { ReferralRepository } from './data/referral.repository';
import { refusingUnknownReferences } from './data/referral-references';
import {
  checkChanges,
  checkReplaced,
  type DraftChanges,
  type DraftDetails,
} from './domain/draft.rules';
import { theLibrary } from './domain/party';
import { type Referral, type ReferralDirection } from './domain/referral';
import { draftState } from './domain/replay';
import { defaultExpiryDays, noClocks } from './domain/time.rules';
import { noAgreement } from './domain/agreed.rules';
import { ReferralJournal } from './referral-journal';

/** A referral as its requester first writes it down. */
export type NewReferral = Pick<DraftDetails, 'mode' | 'contactId' | 'clientId' | 'need'> &
  DraftChanges;

/** Referrals before they are sent. */
@Injectable()
export class ReferralDraftsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly referrals: ReferralRepository,
    private readonly journal: ReferralJournal,
    private readonly clients: ClientsService,
    private readonly contacts: ContactsService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError conflict `client_archived`; invalid at the reference that does not exist. */
  async draft(caller: Caller, direction: ReferralDirection, details: NewReferral): Promise<string> {
    const now = this.clock.now();
    const referral: Referral = {
      ...draftState,
      libraryId: caller.libraryId,
      id: newId(),
      direction,
      mode: details.mode,
      contactId: details.contactId,
      clientId: details.clientId,
      consentId: details.consentId ?? null,
      ownerId: details.ownerId === undefined ? userOf(caller) : details.ownerId,
      need: details.need,
      whatToBring: details.whatToBring ?? null,
      expiryDays: details.expiryDays ?? defaultExpiryDays,
      replacesId: details.replacesId ?? null,
      ...noClocks,
      ...noAgreement,
      erasureAnnouncedAt: null,
      personErasedAt: null,
      createdAt: now,
      updatedAt: now,
      version: 1,
    };
    await this.unitOfWork.run(caller.libraryId, async () => {
      await this.checkReferences(caller, referral);
      await refusingUnknownReferences(this.journal.begin(caller, referral));
      await this.record(caller, 'referral.drafted', referral.id, {}, referral);
    });
    return referral.id;
  }

  /** @throws DomainError not_found, stale, conflict `referral_no_longer_draft`, invalid at a reference. */
  async change(caller: Caller, id: string, version: number, changes: DraftChanges): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const { referral } = await this.journal.open(caller, theLibrary, id);
      if (referral.version !== version) throw staleVersion('referral', referral);
      checkChanges(referral, changes);
      const after = { ...referral, ...said(changes) };
      await this.checkReferences(caller, after, referral);
      const updatedAt = this.clock.now();
      await refusingUnknownReferences(
        this.referrals.change(referral, { ...said(changes), updatedAt }),
      );
      await this.record(caller, 'referral.changed', id, referral, after);
    });
  }

  private async checkReferences(caller: Caller, after: Referral, before?: Referral): Promise<void> {
    const { libraryId, direction, contactId, clientId, replacesId } = after;
    if (direction === 'outbound' && contactId !== before?.contactId) {
      await this.checkContact(libraryId, contactId);
    }
    if (clientId !== before?.clientId) await this.checkClient(caller, clientId);
    if (
      replacesId !== null &&
      (replacesId !== before?.replacesId || clientId !== before.clientId)
    ) {
      checkReplaced(await this.referrals.find(libraryId, replacesId), clientId);
    }
  }

  private async checkContact(libraryId: string, contactId: string): Promise<void> {
    const contact = await this.contacts.find(libraryId, contactId);
    if (!contact || contact.archivedAt) throw invalidField('/contactId', 'unknown_contact');
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

  private async record(
    caller: Caller,
    action: string,
    subjectId: string,
    before: Partial<Referral>,
    after: Referral,
  ): Promise<void> {
    await this.audit.record(caller, {
      action,
      subjectType: 'referral',
      subjectId,
      before: { ...before },
      after: { ...after },
      // What the client needs is told in the client's own words.
      personal: true,
    });
  }
}

/** The details that are said; undefined says nothing. */
function said(changes: DraftChanges): Partial<DraftDetails> {
  return Object.fromEntries(
    Object.entries<unknown>(changes).filter(([, value]) => value !== undefined),
  );
}

/** Who drafts a referral looks after it, unless somebody else is named. */
function userOf({ actor }: Caller): string | null {
  return actor.kind === 'user' ? actor.id : null;
}
