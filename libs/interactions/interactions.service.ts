import { Injectable } from '@nestjs/common';
import { type Caller, Clock, invalidField, newId, staleVersion } from '#kernel';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork, violates } from '#platform/database';
import { ActivityListeners } from './activity-listeners';
import { ContactActivityRepository } from './data/contact-activity.repository';
import { type InteractionColumns, InteractionRepository } from './data/interaction.repository';
import { type Interaction } from './domain/interaction';
import { interactionArchived, interactionNotFound } from './domain/interaction.errors';
import { distinctIds, movesPeopleOrTime, occurredAtOf } from './domain/interaction.rules';
import { type NextFollowUp, NextFollowUps } from './next-follow-ups';
import { Participants } from './participants';

/** What is told of an interaction. Left out: it happened now, and the caller took part. */
export interface InteractionDetails extends Pick<
  Interaction,
  'channel' | 'summary' | 'contactIds'
> {
  /** RFC 3339. */
  readonly occurredAt?: string | undefined;
  readonly durationMinutes?: number | null | undefined;
  readonly outcome?: string | null | undefined;
  readonly userIds?: readonly string[] | undefined;
  readonly branchId?: string | null | undefined;
}

export interface NewInteraction extends InteractionDetails {
  readonly next?: NextFollowUp | undefined;
}

const nobody = { contactIds: [], userIds: [] };

/** The log of what happened with contacts. */
@Injectable()
export class InteractionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly interactions: InteractionRepository,
    private readonly activity: ContactActivityRepository,
    private readonly participants: Participants,
    private readonly nextFollowUps: NextFollowUps,
    private readonly listeners: ActivityListeners,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes down what happened and, where told, what happens next: both or neither.
   * @throws DomainError invalid at `/occurredAt`, `/contactIds/0`, `/userIds/0`, `/branchId` or under `/next`.
   */
  async log(
    caller: Caller,
    { next, ...details }: NewInteraction,
  ): Promise<{ id: string; nextFollowUpId: string | null }> {
    const interaction = begun(caller, details, this.clock.now());
    return this.unitOfWork.run(caller.libraryId, async () => {
      const itself = { ...nobody, userIds: userIdsOf(caller) };
      await this.participants.check(caller.libraryId, named(interaction, details), itself);
      await refusingUnknownBranch(this.interactions.log(interaction));
      await this.record(caller, 'interaction.logged', {}, interaction);
      await this.listeners.changed(caller, interaction.contactIds, interaction.id);
      const nextFollowUpId = next ? await this.nextFollowUps.keep(caller, interaction, next) : null;
      return { id: interaction.id, nextFollowUpId };
    });
  }

  /** @throws DomainError not_found, stale, conflict `interaction_archived`, invalid as in `log`. */
  async change(
    caller: Caller,
    id: string,
    version: number,
    changes: Partial<InteractionDetails>,
  ): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const before = await this.open(caller.libraryId, id, version);
      const { contactIds, userIds, occurredAt, ...columns } = changes;
      const changed = {
        ...columns,
        ...(occurredAt !== undefined && { occurredAt: occurredAtOf(occurredAt, this.clock.now()) }),
      };
      const after: Interaction = {
        ...before,
        ...changed,
        contactIds: contactIds ? distinctIds(contactIds) : before.contactIds,
        userIds: userIds ? distinctIds(userIds) : before.userIds,
      };
      await this.participants.check(caller.libraryId, named(after, changes), before);
      await this.update(before, changed);
      if (movesPeopleOrTime(before, after)) await this.moveParticipants(caller, before, after);
      await this.record(caller, 'interaction.changed', before, after);
    });
  }

  /** Takes it out of the log, and out of what counts as the last contact. */
  async archive(caller: Caller, id: string, version: number): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const before = await this.open(caller.libraryId, id, version);
      const archived = { archivedAt: this.clock.now() };
      await this.update(before, archived);
      await this.activity.recompute(caller.libraryId, before.contactIds);
      await this.listeners.changed(caller, before.contactIds);
      await this.record(caller, 'interaction.archived', before, { ...before, ...archived });
    });
  }

  /** Out of the log again, whatever has been written in it since: what it was logged for was not so. */
  async takeBack(caller: Caller, id: string): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      const interaction = await this.interactions.find(libraryId, id);
      if (!interaction || interaction.archivedAt) return;
      await this.archive(caller, id, interaction.version);
    });
  }

  /** When somebody of ours was last in touch with a contact; null when nobody ever was. */
  lastContact(libraryId: string, contactId: string): Promise<Date | null> {
    return this.unitOfWork.run(libraryId, () => this.activity.findLast(libraryId, contactId));
  }

  private async open(libraryId: string, id: string, version: number): Promise<Interaction> {
    const interaction = await this.interactions.find(libraryId, id);
    if (!interaction) throw interactionNotFound();
    if (interaction.version !== version) throw staleVersion('interaction', interaction);
    if (interaction.archivedAt) throw interactionArchived();
    return interaction;
  }

  private async update(before: Interaction, columns: Partial<InteractionColumns>): Promise<void> {
    const { libraryId, id, version } = before;
    if (await refusingUnknownBranch(this.interactions.change(before, version, columns))) return;
    const now = await this.interactions.find(libraryId, id);
    throw staleVersion('interaction', now ?? { id, version: version + 1 });
  }

  private async moveParticipants(
    caller: Caller,
    before: Interaction,
    after: Interaction,
  ): Promise<void> {
    await this.interactions.replaceParticipants(after);
    const affected = distinctIds([...before.contactIds, ...after.contactIds]);
    await this.activity.recompute(after.libraryId, affected);
    await this.listeners.changed(caller, affected);
  }

  /** What was said with somebody is about a person more often than not: only the fields' names are kept. */
  private record(
    caller: Caller,
    action: string,
    before: Partial<Interaction>,
    after: Interaction,
  ): Promise<void> {
    return this.audit.record(caller, {
      action,
      subjectType: 'interaction',
      subjectId: after.id,
      before: { ...before },
      after: { ...after },
      personal: true,
    });
  }
}

function begun(caller: Caller, details: InteractionDetails, now: Date): Interaction {
  return {
    libraryId: caller.libraryId,
    id: newId(),
    channel: details.channel,
    occurredAt: occurredAtOf(details.occurredAt, now),
    durationMinutes: details.durationMinutes ?? null,
    summary: details.summary,
    outcome: details.outcome ?? null,
    contactIds: distinctIds(details.contactIds),
    userIds: distinctIds(details.userIds ?? userIdsOf(caller)),
    branchId: details.branchId ?? null,
    loggedBy: userIdsOf(caller)[0] ?? null,
    version: 1,
    archivedAt: null,
    createdAt: now,
  };
}

function userIdsOf({ actor }: Caller): string[] {
  return actor.kind === 'user' && actor.id !== null ? [actor.id] : [];
}

/** Those whom the caller named, in the caller's own order: faults point at their places. */
function named(
  interaction: Interaction,
  { contactIds, userIds }: Partial<InteractionDetails>,
): Pick<Interaction, 'contactIds' | 'userIds'> {
  return {
    contactIds: contactIds ?? interaction.contactIds,
    userIds: userIds ?? interaction.userIds,
  };
}

async function refusingUnknownBranch<Result>(write: Promise<Result>): Promise<Result> {
  try {
    return await write;
  } catch (error) {
    if (violates(error, 'interactions_branch_id_fkey')) {
      throw invalidField('/branchId', 'unknown_branch');
    }
    throw error;
  }
}
