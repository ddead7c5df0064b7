import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { type Interaction } from '../domain/interaction';
import { InteractionEntity } from './interaction.entity';
import { InteractionContactEntity, InteractionUserEntity } from './participants.entity';

/** What stands in the row itself, and can be changed there. */
export type InteractionColumns = Omit<Interaction, 'libraryId' | 'id' | 'contactIds' | 'userIds'>;

@Injectable()
export class InteractionRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Adds an interaction with the people in it, and moves the last contact of each forward. It is one statement,
   * because nothing is written more often than this and each further round trip would be felt.
   */
  async log(interaction: Interaction): Promise<void> {
    await this.unitOfWork.manager.query(logStatement, [
      interaction.libraryId,
      interaction.id,
      interaction.channel,
      interaction.occurredAt,
      interaction.durationMinutes,
      interaction.summary,
      interaction.outcome,
      interaction.branchId,
      interaction.loggedBy,
      interaction.createdAt,
      interaction.contactIds,
      interaction.userIds,
    ]);
  }

  async find(libraryId: string, id: string): Promise<Interaction | null> {
    const { manager } = this.unitOfWork;
    const row = await manager.findOneBy(InteractionEntity, { libraryId, id });
    if (!row) return null;
    const ofIt = { where: { libraryId, interactionId: id }, order: { position: 'asc' } } as const;
    const contacts = await manager.find(InteractionContactEntity, ofIt);
    const users = await manager.find(InteractionUserEntity, ofIt);
    return Object.assign(row, {
      contactIds: contacts.map(({ contactId }) => contactId),
      userIds: users.map(({ userId }) => userId),
    });
  }

  /** What happened with a contact, the earliest first. */
  async findWithContact(libraryId: string, contactId: string): Promise<Interaction[]> {
    const participations = await this.unitOfWork.manager.find(InteractionContactEntity, {
      where: { libraryId, contactId },
      order: { occurredAt: 'asc', interactionId: 'asc' },
    });
    const found: Interaction[] = [];
    for (const { interactionId } of participations) {
      const interaction = await this.find(libraryId, interactionId);
      if (interaction) found.push(interaction);
    }
    return found;
  }

  /** @returns whether the interaction was still at this version. */
  async change(
    { libraryId, id }: Interaction,
    version: number,
    columns: Partial<InteractionColumns>,
  ): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.update(
      InteractionEntity,
      { libraryId, id, version },
      { ...columns, version: version + 1 },
    );
    return affected === 1;
  }

  async replaceParticipants({
    libraryId,
    id: interactionId,
    occurredAt,
    contactIds,
    userIds,
  }: Interaction): Promise<void> {
    const { manager } = this.unitOfWork;
    const common = { libraryId, interactionId, occurredAt };
    await manager.delete(InteractionContactEntity, { libraryId, interactionId });
    await manager.delete(InteractionUserEntity, { libraryId, interactionId });
    await manager.insert(
      InteractionContactEntity,
      contactIds.map((contactId, index) => ({ ...common, contactId, position: index + 1 })),
    );
    await manager.insert(
      InteractionUserEntity,
      userIds.map((userId, index) => ({ ...common, userId, position: index + 1 })),
    );
  }

  /** Puts the survivor in the merged contact's place; where both took part, once. */
  async moveToSurvivor(libraryId: string, mergedId: string, survivorId: string): Promise<void> {
    await this.unitOfWork.manager.query(
      `update interactions set version = version + 1
       where library_id = $1 and id in (
         select interaction_id from interaction_contacts where library_id = $1 and contact_id = $2)`,
      [libraryId, mergedId],
    );
    await this.unitOfWork.manager.query(
      `with moved as (
         delete from interaction_contacts where library_id = $1 and contact_id = $2
         returning interaction_id, position, occurred_at
       )
       insert into interaction_contacts (library_id, interaction_id, contact_id, position, occurred_at)
       select $1::uuid, interaction_id, $3::uuid, position, occurred_at from moved
       on conflict (library_id, interaction_id, contact_id) do nothing`,
      [libraryId, mergedId, survivorId],
    );
  }
}

const logStatement = `
  with logged as (
    insert into interactions (library_id, id, channel, occurred_at, duration_minutes, summary, outcome,
      branch_id, logged_by, created_at)
    values ($1::uuid, $2::uuid, $3, $4::timestamptz, $5, $6, $7, $8, $9, $10)
  ), with_contacts as (
    insert into interaction_contacts (library_id, interaction_id, contact_id, position, occurred_at)
    select $1::uuid, $2::uuid, contact.id, contact.position, $4::timestamptz
    from unnest($11::uuid[]) with ordinality as contact (id, position)
  ), with_users as (
    insert into interaction_users (library_id, interaction_id, user_id, position, occurred_at)
    select $1::uuid, $2::uuid, staff.id, staff.position, $4::timestamptz
    from unnest($12::uuid[]) with ordinality as staff (id, position)
  )
  insert into contact_activity (library_id, contact_id, last_interaction_at)
  select $1::uuid, contact.id, $4::timestamptz
  from unnest($11::uuid[]) as contact (id)
  -- In one order for everybody: two who log with the same contacts must not wait for each other in a circle.
  order by contact.id
  on conflict (library_id, contact_id) do update
    set last_interaction_at = greatest(contact_activity.last_interaction_at, excluded.last_interaction_at)`;
