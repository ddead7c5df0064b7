import { Injectable } from '@nestjs/common';
import { localDay } from '#kernel';
import { LibrariesService } from '#identity';
import { isLeftToDigest } from './domain/digest-time.rules';
import { outsideQuietHours } from './domain/quiet-hours.rules';
import { PreferencesService } from './preferences.service';

/** When users may be told of something: what falls into somebody's quiet hours waits for their end. */
@Injectable()
export class ReminderTimesService {
  constructor(
    private readonly preferences: PreferencesService,
    private readonly libraries: LibrariesService,
  ) {}

  /** For each of these users the first moment, from this one on, at which they may be told. */
  async momentsFor(
    libraryId: string,
    userIds: readonly string[],
    at: Date,
  ): Promise<ReadonlyMap<string, Date>> {
    const { timeZone } = await this.libraries.find(libraryId);
    const preferences = await this.preferences.findAll(libraryId, userIds);
    return new Map([...preferences].map(([id, own]) => [id, outsideQuietHours(at, own, timeZone)]));
  }

  /** Those of these users whose digest, which is still to come this day, will tell them of what is due now. */
  async leftToDigest(
    libraryId: string,
    userIds: readonly string[],
    now: Date,
  ): Promise<ReadonlySet<string>> {
    const { timeZone, workingWeekdays } = await this.libraries.find(libraryId);
    const day = localDay(now, timeZone);
    const preferences = await this.preferences.findAll(libraryId, userIds);
    return new Set(
      userIds.filter((id) => {
        const own = preferences.get(id);
        if (!own) return false;
        return isLeftToDigest(day, { ...own, weekdays: own.digestWeekdays ?? workingWeekdays });
      }),
    );
  }
}
