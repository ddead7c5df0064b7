import { Injectable } from '@nestjs/common';
import { Clock, type LocalDay, localDay } from '#kernel';
import { freshSince } from '#contacts';
import { type Library, LibrariesService } from '#identity';
import { MentoringWaitsReader } from './data/mentoring-waits.reader';
import { type TodayAudience, type TodayUser } from './data/today-audience';
import { TodayReader } from './data/today.reader';
import {
  type Absentee,
  type TodayConcern,
  type TodayGroup,
  todayGroups,
  type TodayItem,
} from './domain/today-item';
import { arrange } from './domain/today.rules';

/** Somebody's list for one day. */
export interface Today {
  readonly day: LocalDay;
  readonly items: readonly TodayItem[];
  /** The groups of which there is more than the list shows. */
  readonly more: readonly TodayGroup[];
}

/** Somebody for whom the list's user stands in. */
export type AbsentUser = TodayUser & Absentee;

/** Whom to contact today, and why. */
@Injectable()
export class TodayService {
  constructor(
    private readonly reader: TodayReader,
    private readonly mentoring: MentoringWaitsReader,
    private readonly libraries: LibrariesService,
    private readonly clock: Clock,
  ) {}

  /**
   * The user's list on the library's clocks, with at most so many items of each group.
   * @param absentees whose concerns stand on it too
   */
  async of(
    audience: TodayAudience,
    user: TodayUser,
    perGroup: number,
    absentees: readonly AbsentUser[] = [],
  ): Promise<Today> {
    const library = await this.libraries.find(audience.libraryId);
    const day = localDay(this.clock.now(), library.timeZone);
    const concerns = await this.concerns(audience, user, day, library, perGroup + 1);
    for (const absentee of absentees) {
      const theirs = await this.concerns(audience, absentee, day, library, perGroup + 1);
      const { id, name } = absentee;
      concerns.push(...theirs.map((concern) => ({ ...concern, insteadOf: { id, name } })));
    }
    const arranged = arrange(withoutRepeated(concerns), day);
    const ofGroup = (group: TodayGroup): TodayItem[] =>
      arranged.filter((item) => item.group === group);
    return {
      day,
      items: todayGroups.flatMap((group) => ofGroup(group).slice(0, perGroup)),
      more: todayGroups.filter((group) => ofGroup(group).length > perGroup),
    };
  }

  /** One query for each group of each kind; each costs what is due, not what exists. */
  private async concerns(
    audience: TodayAudience,
    user: TodayUser,
    { now, date, start, end, weekEnd }: LocalDay,
    { staleAfterMonths: months }: Library,
    atMost: number,
  ): Promise<TodayConcern[]> {
    const { reader, mentoring } = this;
    const staleness = { months, freshSince: freshSince(date, months) };
    const found = await Promise.all([
      reader.referrals(audience, user, { from: null, to: now }, ['library', 'partner'], atMost),
      reader.followUps(audience, user, { from: null, to: start }, 'promised', atMost),
      reader.followUps(audience, user, { from: start, to: end }, 'promised', atMost),
      reader.referrals(audience, user, { from: now, to: end }, ['library'], atMost),
      mentoring.matches(audience, user, end, atMost),
      mentoring.requests(audience, user, end, atMost),
      reader.followUps(audience, user, { from: end, to: weekEnd }, 'promised', atMost),
      reader.followUps(audience, user, { from: null, to: weekEnd }, 'cadence', atMost),
      reader.referrals(audience, user, { from: end, to: weekEnd }, ['library'], atMost),
      reader.contactsToVerify(audience, user, staleness, atMost),
    ]);
    return found.flat();
  }
}

/** What is nobody's is every admin's: it stands there once, as the user's own if it is that. */
function withoutRepeated(concerns: readonly TodayConcern[]): TodayConcern[] {
  const known = new Map<string, TodayConcern>();
  for (const concern of concerns) {
    if (!known.has(concern.id)) known.set(concern.id, concern);
  }
  return [...known.values()];
}
