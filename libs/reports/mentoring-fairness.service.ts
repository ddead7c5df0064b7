import { Injectable } from '@nestjs/common';
import {
  type AnswerCounts,
  type BranchWaiting,
  type LanguageWaiting,
  MentoringFairnessReader,
} from './data/mentoring-fairness.reader';
import { type Span } from './data/span';
import {
  type ExposureSpread,
  exposureSpread,
  type FairWaiting,
  fairWaiting,
  type LoadSpread,
  loadSpread,
  partOf,
} from './domain/mentoring-fairness';

export interface MentoringFairness {
  readonly overall: FairWaiting;
  readonly byLanguage: readonly (FairWaiting & Pick<LanguageWaiting, 'language'>)[];
  readonly byBranch: readonly (FairWaiting & Pick<BranchWaiting, 'branchId' | 'branchName'>)[];
  readonly load: LoadSpread;
  readonly answers: AnswerCounts & { readonly silentShare: number | null };
  readonly exposure: ExposureSpread & { readonly heldBack: number };
}

/** Says whether everybody has the same chance of a mentor, and every mentor a part of the work. */
@Injectable()
export class MentoringFairnessService {
  constructor(private readonly reader: MentoringFairnessReader) {}

  async report(libraryId: string, span: Span): Promise<MentoringFairness> {
    const { reader } = this;
    const [waiting, languages, branches, load, exposure, heldBack, answers] = await Promise.all([
      reader.waiting(libraryId, span),
      reader.waitingByLanguage(libraryId, span),
      reader.waitingByBranch(libraryId, span),
      reader.load(libraryId),
      reader.exposure(libraryId, span),
      reader.heldBack(libraryId, span),
      reader.answers(libraryId, span),
    ]);
    return {
      overall: fairWaiting(waiting),
      byLanguage: languages.map((one) => ({ ...one, ...fairWaiting(one) })),
      byBranch: branches.map((one) => ({ ...one, ...fairWaiting(one) })),
      load: loadSpread(load),
      answers: { ...answers, silentShare: partOf(answers.silent, answers.asked) },
      exposure: { ...exposureSpread(exposure), heldBack },
    };
  }
}
