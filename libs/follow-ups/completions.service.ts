import { Injectable } from '@nestjs/common';
import { type Caller, invalidField, pointingInto } from '#kernel';
import { InteractionsService, type NewInteraction } from '#interactions';
import { UnitOfWork } from '#platform/database';
import { FollowUpRepository } from './data/follow-up.repository';
import { type FollowUp } from './domain/follow-up';
import { type SubjectField, subjectOf } from './domain/follow-up-subject';
import { FollowUpsService, type NewFollowUp } from './follow-ups.service';
import { SubjectContributors } from './subject.contributors';

/** What happened when it was done. Left out: it was with the contact that the follow-up is about. */
export type DoneInteraction = Omit<NewInteraction, 'next' | 'contactIds'> & {
  readonly contactIds?: readonly string[] | undefined;
};

/** What is to be done after it, about the same subject. */
export type NextPromise = Pick<
  NewFollowUp,
  'title' | 'dueLocal' | 'timeZone' | 'ownerId' | 'note' | 'priority'
>;

export interface Completion {
  readonly interaction?: DoneInteraction | undefined;
  readonly next?: NextPromise | undefined;
}

/** Done, how it went and what is next: told in one go, kept together or not at all. */
@Injectable()
export class CompletionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: FollowUpRepository,
    private readonly followUps: FollowUpsService,
    private readonly interactions: InteractionsService,
    private readonly subjects: SubjectContributors,
  ) {}

  /**
   * @returns the id of what is next.
   * @throws DomainError not_found; conflict when it has ended; invalid under `/interaction` or `/next`.
   */
  async complete(
    caller: Caller,
    id: string,
    { interaction, next }: Completion,
  ): Promise<string | null> {
    return this.unitOfWork.run(caller.libraryId, async () => {
      // Before it is logged: a call that is logged would end what the contact's cadence asked for.
      const done = await this.followUps.end(caller, id, 'done');
      const interactionId = interaction ? await this.log(caller, done, interaction) : null;
      if (interactionId !== null) await this.repository.setDoneIn(done, interactionId);
      return next ? this.plan(caller, done, { ...next, interactionId }) : null;
    });
  }

  private async log(
    caller: Caller,
    followUp: FollowUp,
    interaction: DoneInteraction,
  ): Promise<string> {
    try {
      const contactIds = interaction.contactIds ?? (await this.contactIdsOf(followUp));
      return (await this.interactions.log(caller, { ...interaction, contactIds })).id;
    } catch (error) {
      throw pointingInto('/interaction', error);
    }
  }

  /** @throws DomainError invalid at `/contactIds` when the follow-up is not with a contact. */
  private async contactIdsOf(followUp: FollowUp): Promise<string[]> {
    const subject = await this.subjects.describe(followUp.libraryId, subjectOf(followUp));
    if (!subject?.contactId) throw invalidField('/contactIds', 'required');
    return [subject.contactId];
  }

  private async plan(
    caller: Caller,
    { contactId, clientId, referralId, matchId }: FollowUp,
    next: Omit<NewFollowUp, SubjectField>,
  ): Promise<string> {
    const about = { contactId, clientId, referralId, matchId };
    try {
      return await this.followUps.create(caller, { ...next, ...about });
    } catch (error) {
      throw pointingInto('/next', error);
    }
  }
}
