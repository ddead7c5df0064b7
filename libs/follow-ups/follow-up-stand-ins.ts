import { Injectable } from '@nestjs/common';
import { StandIns } from '#preferences';
import { type FollowUp } from './domain/follow-up';
import { subjectOf } from './domain/follow-up-subject';
import { SubjectContributors } from './subject.contributors';

/** Who is told of a follow-up: its owner, or while they are away whoever stands in and may know whom it is with. */
@Injectable()
export class FollowUpStandIns {
  constructor(
    private readonly standIns: StandIns,
    private readonly subjects: SubjectContributors,
  ) {}

  async find(followUp: FollowUp, at: Date): Promise<string> {
    const readerOf = await this.on(followUp.libraryId, at);
    return readerOf(followUp);
  }

  /** The same of whichever follow-up of the library. Only where somebody is away more is asked. */
  async on(libraryId: string, at: Date): Promise<(followUp: FollowUp) => Promise<string>> {
    const inTurn = await this.standIns.inTurn(libraryId, at);
    return (followUp) => this.firstWhoMayKnow(followUp, inTurn(followUp.ownerId));
  }

  private async firstWhoMayKnow(followUp: FollowUp, inTurn: readonly string[]): Promise<string> {
    const { libraryId, ownerId } = followUp;
    for (const id of inTurn) {
      if (id === ownerId) return id;
      const reader = { libraryId, actor: { kind: 'user', id }, requestId: null } as const;
      if (await this.subjects.maySee(reader, subjectOf(followUp))) return id;
    }
    return ownerId;
  }
}
