import { Injectable } from '@nestjs/common';
import { type Caller, invalidField } from '#kernel';
import { PartnershipsService } from '#partnerships';
import { UnitOfWork } from '#platform/database';
import { MapReader } from './data/map.reader';
import { PartnershipThereReader } from './data/partnership-there.reader';
import { type Gap, type GapMatter, gapMatter } from './domain/gap';
import { findGaps } from './domain/gap.rules';
import { type Helper, type HelpQuestion } from './domain/helper';
import { partnershipThereAlready } from './domain/resources.errors';
import { GapWords } from './gap-words';
import { HelpersService } from './helpers.service';
import { ResourceTermsService } from './resource-terms.service';

/** From a gap to somebody who might close it. */
export interface GapToClose {
  readonly gap: string;
  readonly contactId: string;
  readonly ownerId?: string | null | undefined;
}

/** What there is no partner for, and what can be done about it. */
@Injectable()
export class GapsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly map: MapReader,
    private readonly helpers: HelpersService,
    private readonly terms: ResourceTermsService,
    private readonly words: GapWords,
    private readonly partnerships: PartnershipsService,
    private readonly there: PartnershipThereReader,
  ) {}

  /** First what most need. */
  async find(libraryId: string): Promise<readonly Gap[]> {
    return findGaps(await this.map.read(libraryId));
  }

  /** Who might close a gap and is no partner yet, the best first. @throws DomainError invalid at `/gap`. */
  async candidates(libraryId: string, gap: string): Promise<readonly Helper[]> {
    const question = await this.questionOf(libraryId, matterOf(gap));
    const helpers = await this.helpers.answer(libraryId, question);
    return helpers.filter(({ standing }) => standing !== 'at_work');
  }

  /**
   * The step from a gap to a candidate: writes a partnership down, `identified`, with what it would be for.
   * @throws DomainError invalid, naming what is wrong; conflict `partnership_there_already`.
   */
  async close(caller: Caller, { gap, contactId, ownerId }: GapToClose): Promise<string> {
    const { libraryId } = caller;
    const matter = matterOf(gap);
    const branchId = matter.kind === 'branch' ? matter.branchId : null;
    return this.unitOfWork.run(libraryId, async () => {
      const aims = await this.words.aimsFor(libraryId, matter);
      const thereAlready = await this.there.find(libraryId, contactId, branchId);
      if (thereAlready !== undefined) throw partnershipThereAlready(thereAlready);
      const details = { contactId, branchId, aims, ownerId: ownerId ?? null };
      return this.partnerships.create(caller, details);
    });
  }

  private async questionOf(libraryId: string, matter: GapMatter): Promise<HelpQuestion> {
    if (matter.kind !== 'need') return matter;
    const [term] = (await this.terms.vocabularyOf(libraryId)).termsOf([matter.code]);
    if (!term) throw invalidField('/gap', 'unknown_gap');
    return { term };
  }
}

function matterOf(gap: string): GapMatter {
  const matter = gapMatter(gap);
  if (!matter) throw invalidField('/gap', 'unknown_gap');
  return matter;
}
