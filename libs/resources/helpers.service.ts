import { Injectable } from '@nestjs/common';
import { Clock, invalidField } from '#kernel';
import { PossibleHelperReader } from './data/possible-helper.reader';
import { type Audience } from './domain/audience';
import { type Helper, type HelpQuestion } from './domain/helper';
import { helpersWith } from './domain/helper.rules';
import { ResourceTermsService } from './resource-terms.service';

/** What somebody asks who needs help. */
export interface HelpRequest {
  readonly code?: string | undefined;
  readonly audience?: Audience | undefined;
  readonly branchId?: string | undefined;
}

const MOST_SHOWN = 20;

/** Says who could help. */
@Injectable()
export class HelpersService {
  constructor(
    private readonly reader: PossibleHelperReader,
    private readonly terms: ResourceTermsService,
    private readonly clock: Clock,
  ) {}

  /** The best first. @throws DomainError invalid, where nothing is asked or the word is not known. */
  async find(libraryId: string, { code, ...where }: HelpRequest): Promise<readonly Helper[]> {
    if (code !== undefined) {
      return this.answer(libraryId, { ...where, term: await this.terms.termOf(libraryId, code) });
    }
    if (!where.audience && !where.branchId) throw invalidField('/code', 'help_with_what');
    return this.answer(libraryId, where);
  }

  async answer(libraryId: string, question: HelpQuestion): Promise<readonly Helper[]> {
    const people = await this.reader.read(libraryId, question, this.clock.now());
    return helpersWith(question, people).slice(0, MOST_SHOWN);
  }
}
