import { Injectable } from '@nestjs/common';
import { type ClientReach } from '#clients';
import {
  type JsonPage,
  type PageRequest,
  readKeysetPage,
  ReadPath,
  type Statement,
} from '#platform/database';
import { type StaffView } from '#referrals';
import { type TimelineSource, timelineSources } from '../domain/timeline';
import { type TimelineShape } from './timeline-keys';
import { timelineStatement } from './timeline-statement';

/** Who reads. */
export interface TimelineAudience {
  readonly libraryId: string;
  readonly view: StaffView;
  readonly reach: ClientReach;
}

export interface TimelineRequest extends PageRequest {
  readonly what?: readonly TimelineSource[] | undefined;
  readonly people?: boolean | undefined;
}

/** What happened with a contact, newest first. */
@Injectable()
export class TimelineReader {
  private readonly statements = new Map<string, Statement>();

  constructor(private readonly reads: ReadPath) {}

  /** Empty for a contact that the library does not have. */
  page(
    { libraryId, view, reach }: TimelineAudience,
    contactId: string,
    { what = timelineSources, people = true, ...request }: TimelineRequest,
  ): Promise<JsonPage> {
    const shape = {
      sources: timelineSources.filter((source) => what.includes(source)),
      withPeople: people,
      view,
      heldToBranch: reach !== 'library',
    };
    const branch = reach === 'library' ? [] : [reach.branchId];
    return readKeysetPage(this.reads, libraryId, request, {
      order: 'timeline',
      keyCount: 3,
      statementFor: (continued) => this.statement({ ...shape, continued }),
      valuesFor: (after, rows) => [libraryId, contactId, rows, ...branch, ...after],
    });
  }

  private statement(shape: TimelineShape): Statement {
    const key = JSON.stringify(shape);
    const known = this.statements.get(key);
    if (known) return known;
    const made = timelineStatement(shape);
    this.statements.set(key, made);
    return made;
  }
}
