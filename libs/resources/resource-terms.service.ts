import { Injectable } from '@nestjs/common';
import {
  type Caller,
  Clock,
  invalidField,
  isTermCode,
  newId,
  type OwnTerm,
  staleVersion,
  type Term,
  type TermNames,
} from '#kernel';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { ResourceTermRepository } from './data/resource-term.repository';
import { ResourceVocabulary } from './domain/resource-vocabulary';
import { resourceTermExists, resourceTermNotFound } from './domain/resources.errors';

/** A word that is added: a topic where it names none, or else a word in a topic. */
export interface NewResourceTerm extends TermNames {
  readonly code: string;
  readonly topic?: string | null | undefined;
}

/** The vocabulary of a library: the standard words, and its own. */
@Injectable()
export class ResourceTermsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly terms: ResourceTermRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  ownOf(libraryId: string): Promise<OwnTerm[]> {
    return this.unitOfWork.run(libraryId, () => this.terms.findAll(libraryId));
  }

  async vocabularyOf(libraryId: string): Promise<ResourceVocabulary> {
    return new ResourceVocabulary(await this.ownOf(libraryId));
  }

  /** @throws DomainError invalid at `/code`. */
  async termOf(libraryId: string, code: string): Promise<Term> {
    const [term] = (await this.vocabularyOf(libraryId)).termsOf([code]);
    if (!term) throw invalidField('/code', 'unknown_resource_term');
    return term;
  }

  /** @throws DomainError invalid at `/code` or `/topic`; conflict `resource_term_exists`. */
  async add(caller: Caller, { topic, ...said }: NewResourceTerm): Promise<string> {
    const { libraryId } = caller;
    if (!isTermCode(said.code)) throw invalidField('/code', 'resource_term_code');
    const term: OwnTerm = {
      ...said,
      ...{ libraryId, id: newId(), version: 1, createdAt: this.clock.now() },
      topic: topic ?? said.code,
    };
    await this.unitOfWork.run(libraryId, async () => {
      const vocabulary = await this.vocabularyOf(libraryId);
      if (vocabulary.has(term.code)) throw resourceTermExists();
      if (topic != null && !vocabulary.isTopic(topic)) {
        throw invalidField('/topic', 'unknown_resource_topic');
      }
      await this.terms.add(term);
      await this.record(caller, 'resource_term.added', {}, term);
    });
    return term.id;
  }

  /** Its code stays: entries name it. @throws DomainError not_found, stale. */
  async rename(
    caller: Caller,
    id: string,
    version: number,
    changes: Partial<TermNames>,
  ): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      const before = await this.terms.find(libraryId, id);
      if (!before) throw resourceTermNotFound();
      const { nameEn, namePl, nameUk, nameRu } = before;
      const names = { nameEn, namePl, nameUk, nameRu, ...changes };
      if (!(await this.terms.rename(before, version, names)))
        throw staleVersion('resource_term', before);
      await this.record(caller, 'resource_term.renamed', before, { ...before, ...names });
    });
  }

  private record(
    caller: Caller,
    action: string,
    before: Partial<OwnTerm>,
    after: OwnTerm,
  ): Promise<void> {
    return this.audit.record(caller, {
      ...{ action, subjectType: 'resource_term', subjectId: after.id },
      ...{ before: { ...before }, after: { ...after } },
    });
  }
}
