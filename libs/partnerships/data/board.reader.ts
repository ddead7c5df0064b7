import { Injectable } from '@nestjs/common';
import { ReadPath } from '#platform/database';
import { type PartnershipStage, partnershipStages } from '../domain/partnership-stage';
import { askedOf, type Whose } from './whose';

/** What a card says. */
interface BoardCard {
  readonly id: string;
  readonly contact: { readonly id: string; readonly name: string };
  readonly name: string | null;
  readonly branchId: string | null;
  readonly ownerId: string | null;
  readonly owner: { readonly id: string; readonly name: string } | null;
  readonly stageSince: string;
  readonly version: number;
}

export interface BoardColumn {
  readonly stage: PartnershipStage;
  readonly count: number;
  readonly cards: BoardCard[];
}

/** A column shows those that have waited longest; the list has the rest. */
const cardsInColumn = 50;

const statementText = (condition: string): string => `
  select stage, count(*)::integer as count,
    json_agg(card order by place) filter (where place <= ${cardsInColumn}) as cards
  from (
    select partnership.stage,
      row_number() over (
        partition by partnership.stage order by partnership.stage_since, partnership.id) as place,
      json_build_object('id', partnership.id,
        'contact', json_build_object('id', contact.id, 'name', contact.name),
        'name', partnership.name, 'branchId', partnership.branch_id, 'ownerId', partnership.owner_id,
        'owner', case when owner.id is not null then json_build_object('id', owner.id, 'name', owner.name) end,
        'stageSince', partnership.stage_since, 'version', partnership.version) as card
    from partnerships as partnership
    join contacts as contact
      on contact.library_id = partnership.library_id and contact.id = partnership.contact_id
    left join users as owner
      on owner.library_id = partnership.library_id and owner.id = partnership.owner_id
    where partnership.library_id = $1${condition}
  ) as placed
  group by stage`;

/** Partnerships by their stages. */
@Injectable()
export class BoardReader {
  constructor(private readonly reads: ReadPath) {}

  /** A column for each stage, in the order of the way. */
  async read(libraryId: string, whose: Whose): Promise<BoardColumn[]> {
    const { name, condition, values } = askedOf(whose, 1);
    const statement = { name: `partnership_board${name}`, text: statementText(condition) };
    const columns = await this.reads.rows<BoardColumn>(libraryId, statement, [
      libraryId,
      ...values,
    ]);
    return partnershipStages.map(
      (stage) => columns.find((column) => column.stage === stage) ?? { stage, count: 0, cards: [] },
    );
  }
}
