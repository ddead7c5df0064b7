import { Injectable } from '@nestjs/common';
import {
  type Caller,
  Clock,
  invalidField,
  newId,
  type OwnTerm,
  staleVersion,
  type TermNames,
} from '#kernel';
import { isIndustry } from '#contacts';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { MentoringTermRepository } from './data/mentoring-term.repository';
import { termExists, termNotFound } from './domain/mentoring.errors';
import { type Sayable } from './domain/said-details.rules';
import { isTermCode, Vocabulary } from './domain/vocabulary/vocabulary';

/** A word that is added: a topic where it names none, or else a skill of a topic. */
export interface NewTerm extends TermNames {
  readonly code: string;
  readonly topic?: string | null | undefined;
}

/** The vocabulary of a library: the standard words, and its own. */
@Injectable()
export class TermsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly terms: MentoringTermRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  ownOf(libraryId: string): Promise<OwnTerm[]> {
    return this.unitOfWork.run(libraryId, () => this.terms.findAll(libraryId));
  }

  async vocabularyOf(libraryId: string): Promise<Vocabulary> {
    return new Vocabulary(await this.ownOf(libraryId));
  }

  async sayableIn(libraryId: string): Promise<Sayable> {
    return { vocabulary: await this.vocabularyOf(libraryId), isIndustry };
  }

  /** @throws DomainError invalid at `/code` or `/topic`; conflict `mentoring_term_exists`. */
  async add(caller: Caller, { topic, ...said }: NewTerm): Promise<string> {
    const { libraryId } = caller;
    if (!isTermCode(said.code)) throw invalidField('/code', 'term_code');
    const term: OwnTerm = {
      ...said,
      topic: topic ?? said.code,
      libraryId,
      id: newId(),
      version: 1,
      createdAt: this.clock.now(),
    };
    await this.unitOfWork.run(libraryId, async () => {
      const vocabulary = await this.vocabularyOf(libraryId);
      if (vocabulary.has(term.code)) throw termExists();
      if (topic != null && !vocabulary.isTopic(topic))
        throw invalidField('/topic', 'unknown_topic');
      await this.terms.add(term);
      await this.record(caller, 'mentoring_term.added', {}, term);
    });
    return term.id;
  }

  /** Its code stays: profiles and requests name it. @throws DomainError not_found, stale. */
  async rename(
    caller: Caller,
    id: string,
    version: number,
    changes: Partial<TermNames>,
  ): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const before = await this.find(caller.libraryId, id);
      const { nameEn, namePl, nameUk, nameRu } = before;
      const names = { nameEn, namePl, nameUk, nameRu, ...changes };
      if (!(await this.terms.rename(before, version, names)))
        throw staleVersion('mentoring_term', before);
      await this.record(caller, 'mentoring_term.renamed', before, { ...before, ...names });
    });
  }

  /** @throws DomainError not_found. */
  async find(libraryId: string, id: string): Promise<OwnTerm> {
    const term = await this.unitOfWork.run(libraryId, () => this.terms.find(libraryId, id));
    if (!term) throw termNotFound();
    return term;
  }

  private record(
    caller: Caller,
    action: string,
    before: Partial<OwnTerm>,
    after: OwnTerm,
  ): Promise<void> {
    return this.audit.record(caller, {
      action,
      subjectType: 'mentoring_term',
      subjectId: after.id,
      before: { ...before },
      after: { ...after },
    });
  }
}
