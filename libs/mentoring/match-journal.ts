import { Injectable } from '@nestjs/common';
import { type Caller, newId } from '#kernel';
import { AuditTrail } from '#platform/audit';
import { MatchRepository } from './data/match.repository';
import { MentoringRequestRepository } from './data/mentoring-request.repository';
import { MatchListeners } from './match-listeners';
import { type Match, type MatchMove } from './domain/match/match';
import { requestStatusAfter } from './domain/match/match-move.rules';
import { type MatchSide } from './domain/match/match-status';
import { type MentoringRequest } from './domain/request/mentoring-request';

/** Who does something to a match, and on whose part. */
export interface MatchActing {
  readonly caller: Caller;
  readonly side: MatchSide;
}

/** Writes what happens to matches, and what comes of it for their requests; inside a unit of work. */
@Injectable()
export class MatchJournal {
  constructor(
    private readonly matches: MatchRepository,
    private readonly requests: MentoringRequestRepository,
    private readonly listeners: MatchListeners,
    private readonly audit: AuditTrail,
  ) {}

  /** @param request locked before */
  async begin(acting: MatchActing, match: Match, request: MentoringRequest): Promise<void> {
    await this.matches.add(match);
    await this.write(acting, match, request, null, {});
  }

  /** @param request locked before */
  async move(
    acting: MatchActing,
    before: Match,
    after: Match,
    request: MentoringRequest,
    { note }: Pick<MatchMove, 'note'>,
  ): Promise<void> {
    await this.matches.change(after);
    await this.write(acting, after, request, before, { note });
  }

  private async write(
    { caller, side }: MatchActing,
    match: Match,
    request: MentoringRequest,
    before: Match | null,
    { note = null }: Pick<MatchMove, 'note'>,
  ): Promise<void> {
    const { libraryId, id: matchId, status: toStatus, reason, outcome, updatedAt } = match;
    await this.matches.addEvent({
      ...{ libraryId, id: newId(), matchId, toStatus, side, reason, outcome, note },
      fromStatus: before?.status ?? null,
      actor: { kind: caller.actor.kind, id: caller.actor.id },
      occurredAt: updatedAt,
    });
    await this.requests.change(requestAfter(request, match), request.version);
    await this.audit.record(caller, {
      action: before ? 'mentoring_match.moved' : 'mentoring_match.proposed',
      subjectType: 'mentoring_match',
      subjectId: matchId,
      before: { ...before },
      after: { ...match },
      personal: true,
    });
    await this.listeners.happened(caller, match);
  }
}

/** The request as the match leaves it: its client waits, has a mentor, or was helped. */
function requestAfter(
  request: MentoringRequest,
  { status, outcome, updatedAt }: Match,
): MentoringRequest {
  const after = { ...request, status: requestStatusAfter(status), updatedAt };
  if (after.status !== 'closed') return after;
  const wasHelped = outcome === 'goal_reached' || outcome === 'goal_partly_reached';
  return { ...after, closeReason: wasHelped ? 'helped' : 'other', closedAt: updatedAt };
}
