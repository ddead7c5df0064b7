import { Injectable } from '@nestjs/common';
import { type Caller, type DomainError, staleVersion } from '#kernel';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { PreferencesRepository } from './data/preferences.repository';
import { type PreferenceChanges, type Preferences, usualPreferences } from './domain/preferences';
import { checkQuietHours } from './domain/quiet-hours.rules';

/** How users want to be told of things. Nobody has to say anything for it to work. */
@Injectable()
export class PreferencesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly preferences: PreferencesRepository,
    private readonly audit: AuditTrail,
  ) {}

  async find(libraryId: string, userId: string): Promise<Preferences> {
    const found = await this.findAll(libraryId, [userId]);
    return found.get(userId) ?? usualPreferences(libraryId, userId);
  }

  /** Those of each of these users. */
  async findAll(
    libraryId: string,
    userIds: readonly string[],
  ): Promise<ReadonlyMap<string, Preferences>> {
    const said = await this.unitOfWork.run(libraryId, () =>
      this.preferences.findOf(libraryId, userIds),
    );
    const saidBy = new Map(said.map((preferences) => [preferences.userId, preferences]));
    return new Map(userIds.map((id) => [id, saidBy.get(id) ?? usualPreferences(libraryId, id)]));
  }

  /** @throws DomainError stale; invalid at `/quietFrom` or `/quietUntil`. */
  async change(
    caller: Caller,
    userId: string,
    version: number,
    changes: PreferenceChanges,
  ): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      const before = await this.find(libraryId, userId);
      if (before.version !== version) throw stale(before);
      const after = { ...before, ...changes, version: version + 1 };
      checkQuietHours(after);
      // The first version is what holds for everybody: there is no row of it yet.
      const isFirst = version === usualPreferences(libraryId, userId).version;
      const isKept = isFirst
        ? await this.preferences.addUnlessThere(after)
        : await this.preferences.change(after, version);
      if (!isKept) throw stale(await this.find(libraryId, userId));
      await this.audit.record(caller, {
        action: 'preferences.changed',
        subjectType: 'user',
        subjectId: userId,
        before: { ...before },
        after: { ...after },
      });
    });
  }
}

function stale({ userId: id, version }: Preferences): DomainError {
  return staleVersion('user', { id, version });
}
