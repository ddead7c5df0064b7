import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';

/**
 * When we last were in touch with each contact. It stands in a row of its own and not in the contact's: logging
 * a call must not make somebody's edit of the contact stale.
 */
@Injectable()
export class ContactActivityRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async findLast(libraryId: string, contactId: string): Promise<Date | null> {
    const [row] = await this.unitOfWork.manager.query<{ lastInteractionAt: Date }[]>(
      `select last_interaction_at as "lastInteractionAt" from contact_activity
       where library_id = $1 and contact_id = $2`,
      [libraryId, contactId],
    );
    return row?.lastInteractionAt ?? null;
  }

  /**
   * Finds the last contact of these contacts anew, after an interaction with them has changed or gone. It takes
   * their rows first and looks afterwards: whoever logs meanwhile has then either been seen, or waits and
   * moves the time forward by themselves.
   */
  async recompute(libraryId: string, contactIds: readonly string[]): Promise<void> {
    await this.take(libraryId, contactIds);
    await this.unitOfWork.manager.query(
      `update contact_activity as activity set last_interaction_at = coalesce((${lastInteraction}), '-infinity')
       where library_id = $1 and contact_id = any($2::uuid[])`,
      [libraryId, contactIds],
    );
    await this.forgetNever(libraryId, contactIds);
  }

  private async take(libraryId: string, contactIds: readonly string[]): Promise<void> {
    await this.unitOfWork.manager.query(
      `insert into contact_activity (library_id, contact_id, last_interaction_at)
       select $1::uuid, contact.id, '-infinity' from unnest($2::uuid[]) as contact (id) order by contact.id
       on conflict (library_id, contact_id) do update set last_interaction_at = contact_activity.last_interaction_at`,
      [libraryId, contactIds],
    );
  }

  private async forgetNever(libraryId: string, contactIds: readonly string[]): Promise<void> {
    await this.unitOfWork.manager.query(
      `delete from contact_activity
       where library_id = $1 and contact_id = any($2::uuid[]) and last_interaction_at = '-infinity'`,
      [libraryId, contactIds],
    );
  }
}

const lastInteraction = `
  select participant.occurred_at
  from interaction_contacts as participant
  join interactions as interaction
    on interaction.library_id = participant.library_id and interaction.id = participant.interaction_id
  where participant.library_id = activity.library_id and participant.contact_id = activity.contact_id
    and interaction.archived_at is null
  order by participant.occurred_at desc
  limit 1`;
