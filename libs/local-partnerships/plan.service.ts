import { Injectable } from '@nestjs/common';
import { type Caller, DomainError, invalidField } from '#kernel';
import { FollowUpsService, type NewFollowUp } from '#follow-ups';
import { InteractionsService, type NewInteraction } from '#interactions';
import { UnitOfWork } from '#platform/database';
import { DoingsRepository } from './data/doings.repository';
import { MemberRepository } from './data/member.repository';
import { type Member } from './domain/member';
import { LocalPartnershipRecords } from './local-partnership-records';

/** Something to be done, and the member it concerns. */
export type NewPlanItem = Pick<
  NewFollowUp,
  'title' | 'dueLocal' | 'note' | 'ownerId' | 'timeZone'
> & {
  readonly memberId: string;
};

/** Who was there; everybody, if left out. */
export type NewMeeting = Omit<NewInteraction, 'channel' | 'contactIds'> & {
  readonly memberIds?: readonly string[] | undefined;
};

/** What the members do together: a plan of follow-ups, and meetings, which are interactions with all who were there. */
@Injectable()
export class PlanService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly records: LocalPartnershipRecords,
    private readonly members: MemberRepository,
    private readonly doings: DoingsRepository,
    private readonly followUps: FollowUpsService,
    private readonly interactions: InteractionsService,
  ) {}

  /** @throws DomainError not_found, conflict where it has ended; invalid at `/memberId`, or as follow-ups are. */
  async plan(caller: Caller, id: string, { memberId, ...followUp }: NewPlanItem): Promise<string> {
    const { libraryId } = caller;
    return this.unitOfWork.run(libraryId, async () => {
      const { id: localPartnershipId } = await this.records.lockGoingOn(libraryId, id);
      const member = await this.members.find(libraryId, memberId);
      const takesPart = member?.localPartnershipId === id && member.withdrawnAt === null;
      if (!takesPart) throw invalidField('/memberId', 'unknown_local_partnership_member');
      const { contactId } = member;
      const followUpId = await pointingAt('/contactId', '/memberId', () =>
        this.followUps.create(caller, { ...followUp, contactId, origin: 'partnership' }),
      );
      return this.doings.addPlanItem({ libraryId, localPartnershipId, memberId, followUpId });
    });
  }

  /** @throws DomainError not_found, conflict where it has ended; invalid at `/memberIds/0`, or as interactions are. */
  async logMeeting(
    caller: Caller,
    id: string,
    { memberIds, ...meeting }: NewMeeting,
  ): Promise<string> {
    const { libraryId } = caller;
    return this.unitOfWork.run(libraryId, async () => {
      const { id: localPartnershipId } = await this.records.lockGoingOn(libraryId, id);
      const present = presentOf(await this.members.findTakingPart(libraryId, id), memberIds);
      const contactIds = present.map(({ contactId }) => contactId);
      const interaction = await pointingAt('/contactIds', '/memberIds', () =>
        this.interactions.log(caller, { ...meeting, channel: 'meeting', contactIds }),
      );
      const interactionId = interaction.id;
      return this.doings.addMeeting({ libraryId, localPartnershipId, interactionId });
    });
  }
}

/** @throws DomainError invalid at each place that names no member, or where nobody was there. */
function presentOf(members: readonly Member[], ids: readonly string[] | undefined): Member[] {
  const named = ids ?? members.map(({ id }) => id);
  if (named.length === 0) throw invalidField('/memberIds', 'required');
  return named.map((id, index) => {
    const member = members.find((one) => one.id === id);
    if (member) return member;
    throw invalidField(`/memberIds/${index}`, 'unknown_local_partnership_member');
  });
}

/** A fault of a contact is a fault of the member that was named. */
async function pointingAt<Result>(
  contacts: string,
  members: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const faults = error.faults.map(({ pointer, ...fault }) => {
      return { ...fault, pointer: pointer.replace(contacts, members) };
    });
    const { kind, code, parameters, extensions } = error;
    throw new DomainError(kind, code, { parameters, extensions, faults });
  }
}
