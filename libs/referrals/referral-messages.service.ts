import { Injectable } from '@nestjs/common';
import { type Caller, invalidField } from '#kernel';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { type Party } from './domain/party';
import { notYetSent } from './domain/referral.errors';
import { ReferralJournal } from './referral-journal';

export interface NewReferralMessage {
  readonly text: string;
  /** The target says that it has spoken with the client. */
  readonly clientContacted?: boolean | undefined;
}

/** What the two sides of a referral write to each other. */
@Injectable()
export class ReferralMessagesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly journal: ReferralJournal,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError not_found; conflict `referral_not_sent`; invalid at `/clientContacted`. */
  async write(
    caller: Caller,
    party: Party,
    referralId: string,
    { text, clientContacted = false }: NewReferralMessage,
  ): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const open = await this.journal.open(caller, party, referralId);
      if (open.referral.sentAt === null) throw notYetSent();
      if (clientContacted && open.side !== 'target') {
        throw invalidField('/clientContacted', 'not_expected');
      }
      await this.journal.append(caller, open, { kind: 'message', note: text, clientContacted });
      await this.audit.record(caller, {
        action: 'referral.message_written',
        subjectType: 'referral',
        subjectId: referralId,
        after: { clientContacted },
      });
    });
  }
}
