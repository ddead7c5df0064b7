import { type LocalDay, localDay } from '#kernel';
import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement } from '#platform/database';

/** A user whose digest may be due, in whichever library. */
export interface DueDigest {
  readonly libraryId: string;
  readonly userId: string;
}

const timeZones: Statement = {
  name: 'library_time_zones',
  text: `select time_zone as "timeZone" from library_time_zones()`,
};

const dueDigests: Statement = {
  name: 'due_digests',
  text: `
    select library_id as "libraryId", user_id as "userId" from due_digests($1, $2, $3, $4)`,
};

@Injectable()
export class DueDigestsReader {
  constructor(private readonly reads: ReadPath) {}

  /** Who wants a digest today, at this hour or an earlier one, and has not been given it. */
  async findDue(now: Date): Promise<DueDigest[]> {
    const zones = await this.reads.acrossLibraries<{ timeZone: string }>(timeZones, []);
    const days = zones.map(({ timeZone }) => localDay(now, timeZone));
    return this.reads.acrossLibraries<DueDigest>(dueDigests, [
      days.map(({ timeZone }) => timeZone),
      days.map(({ date }) => date),
      days.map((day) => hourOf(day)),
      days.map(({ weekday }) => weekday),
    ]);
  }
}

function hourOf({ now, timeZone }: LocalDay): number {
  return Number(
    new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(now),
  );
}
