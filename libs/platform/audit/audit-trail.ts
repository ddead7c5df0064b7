import { Injectable } from '@nestjs/common';
import { type Caller, Clock, newId } from '#kernel';
import { addRows, UnitOfWork } from '#platform/database';
import { AuditEntryEntity } from './audit-entry.entity';
import { changedFields, type Fields } from './changed-fields';

/** A write, as the audit trail keeps it. */
export interface AuditRecord {
  /** What was done, as `<subject>.<verb in the past>`: `contact.created`. */
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly before?: Fields;
  readonly after?: Fields;
  /** For a client's or a person's data: the names of the changed fields are kept, never their values. */
  readonly personal?: boolean;
  /** Fields in which people write what they like, and may name anybody: that they changed is kept, not what they said. */
  readonly words?: readonly string[];
}

/** Who did what, kept in the transaction of the deed itself. */
@Injectable()
export class AuditTrail {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async record(caller: Caller, record: AuditRecord): Promise<void> {
    await this.recordSeveral(caller, [record]);
  }

  async recordSeveral(caller: Caller, records: readonly AuditRecord[]): Promise<void> {
    await addRows(
      this.unitOfWork.manager,
      AuditEntryEntity,
      records.map((record) => ({
        libraryId: caller.libraryId,
        id: newId(),
        at: this.clock.now(),
        actorKind: caller.actor.kind,
        actorId: caller.actor.id,
        action: record.action,
        subjectType: record.subjectType,
        subjectId: record.subjectId,
        changes: changedFields(record),
        requestId: caller.requestId,
      })),
    );
  }
}
