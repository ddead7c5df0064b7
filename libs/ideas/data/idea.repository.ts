import { Injectable } from '@nestjs/common';
import { In, MoreThan, Not } from 'typeorm';
import { ReadPath, type Statement, UnitOfWork } from '#platform/database';
import { type Idea, type IdeaMove } from '../domain/idea';
import { type IdeaAnswer } from '../domain/idea-status';
import { IdeaEntity, IdeaMoveEntity } from './idea.entity';

/** A partner has one link for ideas, which all its mails carry: the newest that was not revoked. */
const linkOfContact: Statement = {
  name: 'idea_link_of_contact',
  text: `
    select token.id from tokens as token
    where token.library_id = $1 and token.contact_id = $2 and token.type = 'link'
      and 'idea:drop' = any (token.scopes) and token.revoked_at is null
    order by token.created_at desc, token.id desc limit 1`,
};

@Injectable()
export class IdeaRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reads: ReadPath,
  ) {}

  async add(idea: Idea): Promise<void> {
    await this.unitOfWork.manager.insert(IdeaEntity, idea);
  }

  find(libraryId: string, id: string): Promise<Idea | null> {
    return this.unitOfWork.manager.findOneBy(IdeaEntity, { libraryId, id });
  }

  /** Of two who answer at once, the second waits here. */
  lock(libraryId: string, id: string): Promise<Idea | null> {
    return this.unitOfWork.manager.findOne(IdeaEntity, {
      where: { libraryId, id },
      lock: { mode: 'for_no_key_update' },
    });
  }

  /** What the contact dropped by itself since then. */
  countDroppedSince(libraryId: string, contactId: string, moment: Date): Promise<number> {
    return this.unitOfWork.manager.countBy(IdeaEntity, {
      ...{ libraryId, contactId, door: Not('staff'), createdAt: MoreThan(moment) },
    });
  }

  findOfContact(libraryId: string, contactId: string): Promise<Idea[]> {
    return this.unitOfWork.manager.find(IdeaEntity, {
      where: { libraryId, contactId },
      order: { id: 'asc' },
    });
  }

  async move(idea: Idea, move: IdeaMove): Promise<void> {
    const { libraryId, id, version } = idea;
    const { manager } = this.unitOfWork;
    await manager.update(IdeaEntity, { libraryId, id }, { ...idea, version: version + 1 });
    await manager.insert(IdeaMoveEntity, move);
  }

  findMove(libraryId: string, ideaId: string, toStatus: IdeaAnswer): Promise<IdeaMove | null> {
    return this.unitOfWork.manager.findOneBy(IdeaMoveEntity, { libraryId, ideaId, toStatus });
  }

  findMoves(libraryId: string, ideaIds: readonly string[]): Promise<IdeaMove[]> {
    return this.unitOfWork.manager.find(IdeaMoveEntity, {
      where: { libraryId, ideaId: In([...ideaIds]) },
      order: { id: 'asc' },
    });
  }

  /** @returns whether it was still at this version. */
  async remove({ libraryId, id }: Idea, version: number): Promise<boolean> {
    const { manager } = this.unitOfWork;
    const { affected } = await manager.delete(IdeaEntity, { libraryId, id, version });
    return affected === 1;
  }

  /** A person is erased: that they had ideas is counted, what they were is gone. */
  async forgetPerson(libraryId: string, contactId: string): Promise<void> {
    const ideas = await this.findOfContact(libraryId, contactId);
    const { manager } = this.unitOfWork;
    const nothing = { subject: '…', idea: '…', senderName: null, version: () => 'version + 1' };
    await manager.update(IdeaEntity, { libraryId, contactId }, nothing);
    const ideaId = In(ideas.map(({ id }) => id));
    await manager.update(IdeaMoveEntity, { libraryId, ideaId }, { reply: null });
  }

  async findLink(libraryId: string, contactId: string): Promise<string | undefined> {
    const values = [libraryId, contactId];
    return (await this.reads.row<{ id: string }>(libraryId, linkOfContact, values))?.id;
  }
}
