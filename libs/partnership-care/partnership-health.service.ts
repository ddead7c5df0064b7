import { Injectable } from '@nestjs/common';
import { Clock, dayOf, notFound } from '#kernel';
import { LibrariesService } from '#identity';
import { HealthReader, type HealthRequest, type HealthRow } from './data/health.reader';
import { type HealthLevel, healthLevels, type HealthReason } from './domain/health';
import { healthOf } from './domain/health.rules';

export interface PartnershipHealth extends HealthRow {
  readonly level: HealthLevel;
  readonly reasons: readonly HealthReason[];
}

/** How partnerships fare: a level with its reasons. */
@Injectable()
export class PartnershipHealthService {
  constructor(
    private readonly reader: HealthReader,
    private readonly libraries: LibrariesService,
    private readonly clock: Clock,
  ) {}

  /** Those that are agreed, active or dormant, the worst first; of one level, if it is named. */
  async list(
    libraryId: string,
    { level, ...request }: HealthRequest & { readonly level?: HealthLevel | undefined },
  ): Promise<PartnershipHealth[]> {
    const { timeZone } = await this.libraries.find(libraryId);
    const now = this.clock.now();
    const rows = await this.reader.read(libraryId, request, { now, today: dayOf(now, timeZone) });
    return rows
      .map((row) => ({ ...row, ...healthOf(row.facts) }))
      .filter((health) => level === undefined || health.level === level)
      .sort((one, other) => weightOf(other) - weightOf(one));
  }

  /** The libraries in which anything is at work. */
  librariesAtWork(): Promise<string[]> {
    return this.reader.librariesAtWork();
  }

  /** @throws DomainError not_found, also while nobody works together yet, or any more. */
  async of(libraryId: string, id: string): Promise<PartnershipHealth> {
    const [health] = await this.list(libraryId, { id });
    if (!health) throw notFound('partnership_not_at_work');
    return health;
  }
}

function weightOf({ level }: PartnershipHealth): number {
  return healthLevels.indexOf(level);
}
