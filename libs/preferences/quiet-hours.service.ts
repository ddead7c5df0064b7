import { Injectable } from '@nestjs/common';
import { LibrariesService } from '#identity';
import { outsideQuietHours } from './domain/quiet-hours.rules';
import { PreferencesService } from './preferences.service';

/** When users may be told of something: what falls into somebody's quiet hours waits for their end. */
@Injectable()
export class QuietHoursService {
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
}
