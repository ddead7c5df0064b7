import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { NetworkReader, type NetworkRow } from './data/network.reader';
import { tieStrength, type TieStrength } from './domain/tie';

export interface NetworkMember extends NetworkRow {
  readonly strength: TieStrength;
}

export interface Network {
  readonly since: Date;
  readonly members: readonly NetworkMember[];
}

const DAY = 24 * 60 * 60 * 1000;

/** The picture of those around the library. */
@Injectable()
export class NetworkService {
  constructor(
    private readonly reader: NetworkReader,
    private readonly clock: Clock,
  ) {}

  /** As it was in the last so many days. */
  async read(libraryId: string, days: number): Promise<Network> {
    const since = new Date(this.clock.now().getTime() - days * DAY);
    const rows = await this.reader.read(libraryId, since);
    return { since, members: rows.map((row) => ({ ...row, strength: tieStrength(row) })) };
  }
}
