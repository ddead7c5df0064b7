import { Injectable } from '@nestjs/common';
import { ReadPath } from '#platform/database';
import { type PartnershipStage } from '../domain/partnership-stage';
import { type Journey } from '../domain/pipeline';
import { askedOf, type Whose } from './whose';

export interface PipelineRequest extends Whose {
  readonly from: string;
  readonly to: string;
}

interface JourneyRow {
  readonly journey: readonly { readonly stage: PartnershipStage; readonly occurredAt: string }[];
}

const statementText = (condition: string): string => `
  select json_agg(json_build_object('stage', move.to_stage, 'occurredAt', move.occurred_at)
    order by move.occurred_at, move.id) as journey
  from partnerships as partnership
  join partnership_moves as move
    on move.library_id = partnership.library_id and move.partnership_id = partnership.id
  where partnership.library_id = $1
    and partnership.created_at >= $2 and partnership.created_at < $3${condition}
  group by partnership.id`;

/** How partnerships came to where they are. */
@Injectable()
export class PipelineReader {
  constructor(private readonly reads: ReadPath) {}

  /** The journeys of the partnerships that were written down from one moment to another. */
  async journeys(libraryId: string, { from, to, ...whose }: PipelineRequest): Promise<Journey[]> {
    const { name, condition, values } = askedOf(whose, 3);
    const statement = { name: `partnership_journeys${name}`, text: statementText(condition) };
    const rows = await this.reads.rows<JourneyRow>(libraryId, statement, [
      libraryId,
      from,
      to,
      ...values,
    ]);
    return rows.map(({ journey }) =>
      journey.map(({ stage, occurredAt }) => ({ stage, occurredAt: new Date(occurredAt) })),
    );
  }
}
