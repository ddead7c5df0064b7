import { Injectable } from '@nestjs/common';
import { type Caller, Clock, newId, staleVersion } from '#kernel';
import { LibrariesService } from '#identity';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { AgreementRepository } from './data/agreement.repository';
import { type Agreement, type AgreementDetails } from './domain/agreement';
import { agreementNotFound } from './domain/agreement.errors';
import { checkDays } from './domain/agreement.rules';
import { PartnershipListeners } from './partnership-listeners';

export type NewAgreement = Pick<AgreementDetails, 'contactIds' | 'kind' | 'inForceFrom'> &
  Partial<AgreementDetails>;

/** Of whom these texts tell, or who signed. */
const agreementWords = [
  'signedForUs',
  'signedForThem',
  'weGive',
  'theyGive',
  'wePromote',
  'theyPromote',
] as const satisfies readonly (keyof Agreement)[];

const nothingSaid = {
  ...{ partnershipId: null, number: null, signedOn: null, signedForUs: null, signedForThem: null },
  ...{ inForceTo: null, endedOn: null, noticeDays: null, renewal: 'ends' },
  ...{ weGive: null, theyGive: null, wePromote: null, theyPromote: null },
  ...{ documentUrl: null, documentSha256: null, services: null, clientFields: null },
  ...{ respondWithinWorkingDays: null, firstNewsWithinDays: null, newsEveryDays: null },
  retentionMonths: null,
} as const satisfies Omit<AgreementDetails, 'contactIds' | 'kind' | 'inForceFrom'>;

/** The register of what was signed. */
@Injectable()
export class AgreementsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly agreements: AgreementRepository,
    private readonly listeners: PartnershipListeners,
    private readonly libraries: LibrariesService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError invalid, naming what is wrong. */
  async create(caller: Caller, details: NewAgreement): Promise<string> {
    const { libraryId } = caller;
    const agreement: Agreement = {
      ...nothingSaid,
      ...details,
      ...{ libraryId, id: newId(), version: 1, createdAt: this.clock.now() },
    };
    await this.unitOfWork.run(libraryId, async () => {
      checkDays(agreement, await this.libraries.today(libraryId));
      await this.agreements.add(agreement);
      await this.record(caller, 'agreement.created', {}, agreement);
    });
    return agreement.id;
  }

  find(libraryId: string, id: string): Promise<Agreement | null> {
    return this.unitOfWork.run(libraryId, () => this.agreements.find(libraryId, id));
  }

  /** What it says of referrals holds from now on. @throws DomainError not_found, stale; invalid, naming what is wrong. */
  async change(
    caller: Caller,
    id: string,
    version: number,
    changes: Partial<AgreementDetails>,
  ): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      const before = await this.get(libraryId, id);
      const after = { ...before, ...changes };
      checkDays(after, await this.libraries.today(libraryId));
      if (!(await this.agreements.change(after, version))) throw staleVersion('agreement', before);
      await this.record(caller, 'agreement.changed', before, after);
      await this.listeners.tellAgreement({ before, after });
    });
  }

  /** @throws DomainError not_found, stale, conflict `agreement_in_use`. */
  async remove(caller: Caller, id: string, version: number): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      const before = await this.get(libraryId, id);
      await this.listeners.tellAgreement({ before, after: null });
      if (!(await this.agreements.remove(before, version))) throw staleVersion('agreement', before);
      await this.record(caller, 'agreement.removed', before, before);
    });
  }

  private async get(libraryId: string, id: string): Promise<Agreement> {
    const agreement = await this.agreements.find(libraryId, id);
    if (!agreement) throw agreementNotFound();
    return agreement;
  }

  private record(
    caller: Caller,
    action: string,
    before: Partial<Agreement>,
    after: Agreement,
  ): Promise<void> {
    return this.audit.record(caller, {
      action,
      subjectType: 'agreement',
      subjectId: after.id,
      before: { ...before },
      after: { ...after },
      words: agreementWords,
    });
  }
}
