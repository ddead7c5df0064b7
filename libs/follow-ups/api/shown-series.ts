import { Injectable } from '@nestjs/common';
import { type UserCaller } from '#identity';
import { JsonResource } from '#platform/database';
import { FollowUpSeriesReader } from '../data/follow-up-series.reader';
import { SeriesService } from '../series.service';
import { FollowUpAudiences } from './follow-up-audiences';

/** One series as the API shows it: what PostgreSQL keeps of it, and what the rule says of the time to come. */
@Injectable()
export class ShownSeries {
  constructor(
    private readonly series: SeriesService,
    private readonly audiences: FollowUpAudiences,
    private readonly reader: FollowUpSeriesReader,
  ) {}

  async read(caller: UserCaller, id: string): Promise<JsonResource> {
    const { text, version } = await this.reader.read(await this.audiences.of(caller), id);
    const upcoming = await this.series.upcoming(caller, id);
    return new JsonResource(JSON.stringify({ ...(JSON.parse(text) as object), upcoming }), version);
  }
}
