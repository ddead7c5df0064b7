import { Injectable } from '@nestjs/common';
import { type Caller, Clock, invalidField, newId } from '#kernel';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork, violates } from '#platform/database';
import { SignpostRepository } from './data/signpost.repository';
import { type Signpost } from './domain/signpost';

export interface NewSignpost {
  readonly contactId: string;
  readonly branchId?: string | null | undefined;
  readonly people?: number | undefined;
  readonly topic?: string | null | undefined;
  /** Now, if left out. */
  readonly happenedAt?: Date | undefined;
}

/** Counts the people whom the library told about partners. */
@Injectable()
export class SignpostsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly signposts: SignpostRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError invalid at `/contactId`, `/branchId` or `/happenedAt`. */
  async record(caller: Caller, userId: string, details: NewSignpost): Promise<string> {
    const now = this.clock.now();
    if (details.happenedAt && details.happenedAt > now)
      throw invalidField('/happenedAt', 'in_future');
    const signpost: Signpost = {
      libraryId: caller.libraryId,
      id: newId(),
      contactId: details.contactId,
      branchId: details.branchId ?? null,
      recordedById: userId,
      people: details.people ?? 1,
      topic: details.topic ?? null,
      happenedAt: details.happenedAt ?? now,
      createdAt: now,
    };
    await this.unitOfWork.run(caller.libraryId, async () => {
      await namingUnknown(this.signposts.add(signpost));
      await this.audit.record(caller, {
        action: 'signpost.recorded',
        subjectType: 'signpost',
        subjectId: signpost.id,
        after: { ...signpost },
        words: ['topic'],
      });
    });
    return signpost.id;
  }
}

async function namingUnknown(write: Promise<void>): Promise<void> {
  try {
    await write;
  } catch (error) {
    if (violates(error, 'signposts_contact_id_fkey')) {
      throw invalidField('/contactId', 'unknown_contact');
    }
    if (violates(error, 'signposts_branch_id_fkey'))
      throw invalidField('/branchId', 'unknown_branch');
    throw error;
  }
}
