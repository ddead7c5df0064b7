import { Injectable } from '@nestjs/common';
import { type Caller } from '#kernel';
import { AuditTrail } from '#platform/audit';
import { PartnershipRepository } from './data/partnership.repository';
import { partnershipNotFound } from './domain/partnership.errors';
import { type Partnership } from './domain/partnership';

/** In these people write what they like. */
export const partnershipWords = [
  'name',
  'aims',
  'ourBenefits',
  'theirBenefits',
  'contributions',
] as const satisfies readonly (keyof Partnership)[];

/** What the use cases of partnerships have in common. */
@Injectable()
export class PartnershipRecords {
  constructor(
    private readonly partnerships: PartnershipRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError not_found. */
  async get(libraryId: string, id: string): Promise<Partnership> {
    const partnership = await this.partnerships.find(libraryId, id);
    if (!partnership) throw partnershipNotFound();
    return partnership;
  }

  /** Takes it until the transaction ends. @throws DomainError not_found. */
  async lock(libraryId: string, id: string): Promise<Partnership> {
    const partnership = await this.partnerships.lock(libraryId, id);
    if (!partnership) throw partnershipNotFound();
    return partnership;
  }

  async record(
    caller: Caller,
    action: string,
    before: Partial<Partnership>,
    after: Partnership,
  ): Promise<void> {
    await this.audit.record(caller, {
      action,
      subjectType: 'partnership',
      subjectId: after.id,
      before: { ...before },
      after: { ...after },
      words: partnershipWords,
    });
  }
}
