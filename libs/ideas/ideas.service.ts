import { Injectable } from '@nestjs/common';
import {
  type Caller,
  Clock,
  DomainError,
  invalidField,
  newId,
  pointingInto,
  staleVersion,
} from '#kernel';
import { type Contact, ContactsService } from '#contacts';
import { FollowUpsService, Owners } from '#follow-ups';
import { Notices } from '#notices';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { IdeaRepository } from './data/idea.repository';
import { type Idea, ideasPerDay } from './domain/idea';
import { ideaAnswered, ideaNotFound, tooManyIdeas } from './domain/idea.errors';
import { type AskedMove, checkMove } from './domain/idea.rules';
import { ideaNoticeKind } from './domain/mail-kinds';
import { IdeaMailingService } from './idea-mailing.service';

export type NewIdea = Pick<Idea, 'contactId' | 'door' | 'subject' | 'idea'> & {
  readonly senderName?: string | null | undefined;
};

const aDay = 24 * 60 * 60 * 1000;

/** Ideas of partners, and what becomes of them. */
@Injectable()
export class IdeasService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ideas: IdeaRepository,
    private readonly contacts: ContactsService,
    private readonly followUps: FollowUpsService,
    private readonly owners: Owners,
    private readonly mailing: IdeaMailingService,
    private readonly notices: Notices,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError invalid at `/contactId`; conflict `too_many_ideas` where the partner has dropped so many today. */
  async drop(caller: Caller, { senderName = null, ...details }: NewIdea): Promise<string> {
    const { libraryId } = caller;
    const createdAt = this.clock.now();
    return this.unitOfWork.run(libraryId, async () => {
      const contact = await this.contactOf(libraryId, details.contactId);
      if (details.door !== 'staff') await this.refuseFlood(contact, createdAt);
      const idea: Idea = {
        ...details,
        // A merged contact's ideas are its survivor's.
        ...{ contactId: contact.id, senderName, libraryId, id: newId() },
        ...{ status: 'received', followUpId: null, version: 1, createdAt },
      };
      await this.ideas.add(idea);
      await this.record(caller, 'idea.received', {}, idea);
      if (details.door !== 'staff') await this.tell(contact, idea);
      return idea.id;
    });
  }

  /**
   * Answers it, takes it up or declines it; the partner is told by mail, if it has an address.
   * @throws DomainError not_found; conflict and invalid as `checkMove`, and as follow-ups are under `/followUp`.
   */
  async move(caller: Caller, id: string, asked: AskedMove): Promise<void> {
    const { libraryId, actor } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      const before = await this.ideas.lock(libraryId, id);
      if (!before) throw ideaNotFound();
      checkMove(before.status, asked);
      const { from, to, reply = null, followUp } = asked;
      const followUpId = followUp ? await this.promise(caller, before, followUp) : null;
      const after: Idea = { ...before, status: to, followUpId };
      await this.ideas.move(after, {
        ...{ libraryId, id: newId(), ideaId: id, fromStatus: from, toStatus: to, reply },
        ...{ movedBy: actor.kind === 'user' ? actor.id : null, occurredAt: this.clock.now() },
      });
      await this.record(caller, `idea.${to}`, before, after);
      await this.mailing.tellOfAnswer(caller, after, to);
    });
  }

  /** What is no idea goes: only before anybody answered. @throws DomainError not_found, stale, conflict `idea_answered`. */
  async remove(caller: Caller, id: string, version: number): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      const before = await this.ideas.lock(libraryId, id);
      if (!before) throw ideaNotFound();
      if (before.status !== 'received') throw ideaAnswered();
      if (!(await this.ideas.remove(before, version))) throw staleVersion('idea', before);
      await this.record(caller, 'idea.removed', before, before);
    });
  }

  private async contactOf(libraryId: string, id: string): Promise<Contact> {
    const [contact] = await this.contacts.holdSeveral(libraryId, [id]);
    if (!contact || contact.archivedAt) throw invalidField('/contactId', 'unknown_contact');
    return contact;
  }

  private async refuseFlood({ libraryId, id }: Contact, now: Date): Promise<void> {
    const yesterday = new Date(now.getTime() - aDay);
    const dropped = await this.ideas.countDroppedSince(libraryId, id, yesterday);
    if (dropped >= ideasPerDay) throw tooManyIdeas();
  }

  /** Whoever looks after the partner; else the admin who has been there longest. */
  private async tell({ libraryId, ownerId, deputyId }: Contact, { id }: Idea): Promise<void> {
    const userId = await this.owners.firstOf(libraryId, [ownerId, deputyId]);
    if (userId === undefined) return;
    const subject = { subjectType: 'idea', subjectId: id, occurrence: 'received' };
    await this.notices.addAll(libraryId, [{ userId, kind: ideaNoticeKind, ...subject }]);
  }

  private async promise(
    caller: Caller,
    { contactId, idea }: Idea,
    followUp: NonNullable<AskedMove['followUp']>,
  ): Promise<string> {
    try {
      return await this.followUps.create(caller, { ...followUp, contactId, note: idea });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      throw pointingInto('/followUp', error);
    }
  }

  private record(
    caller: Caller,
    action: string,
    before: Partial<Idea>,
    after: Idea,
  ): Promise<void> {
    return this.audit.record(caller, {
      action,
      subjectType: 'idea',
      subjectId: after.id,
      before: { ...before },
      after: { ...after },
      words: ['subject', 'idea', 'senderName'],
    });
  }
}
