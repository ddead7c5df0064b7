import { Injectable } from '@nestjs/common';
import { type Caller, Clock, DomainError, staleVersion } from '#kernel';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork, violates } from '#platform/database';
import { MentoringWeightsRepository } from './data/mentoring-weights.repository';
import {
  type ScoringWeights,
  standardWeights,
  weightFaults,
  type WeightsVersion,
} from './domain/scoring/scoring-weights';

/** What counts for how much when mentors are suggested. */
@Injectable()
export class WeightsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly weights: MentoringWeightsRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Those that hold now. */
  async of(libraryId: string): Promise<WeightsVersion> {
    const own = await this.unitOfWork.run(libraryId, () => this.weights.findNewest(libraryId));
    return own ?? standardWeights;
  }

  /** From now on; what was suggested keeps the version it was suggested by. @throws DomainError invalid, stale. */
  async change(caller: Caller, version: number, changes: Partial<ScoringWeights>): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      const before = await this.of(libraryId);
      if (before.version !== version) throw stale(libraryId, before);
      const weights = { ...before.weights, ...changes };
      const faults = weightFaults(weights);
      if (faults.length > 0) throw new DomainError('invalid', 'invalid_request', { faults });
      const after = { version: version + 1, weights };
      await refusingStale(this.weights.add(libraryId, after, this.clock.now()), libraryId, after);
      await this.audit.record(caller, {
        action: 'mentoring_weights.changed',
        subjectType: 'library',
        subjectId: libraryId,
        before: { ...before.weights },
        after: { ...weights },
      });
    });
  }
}

/** Of two who decide at once, the second has not seen what the first decided. */
async function refusingStale(
  write: Promise<void>,
  libraryId: string,
  after: WeightsVersion,
): Promise<void> {
  try {
    await write;
  } catch (error) {
    throw violates(error, 'mentoring_weights_pkey') ? stale(libraryId, after) : error;
  }
}

function stale(id: string, { version }: WeightsVersion): DomainError {
  return staleVersion('library', { id, version });
}
