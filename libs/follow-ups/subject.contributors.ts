import { Injectable } from '@nestjs/common';
import { type Caller, invalidField } from '#kernel';
import {
  type FollowUpSubject,
  followUpSubjects,
  type FollowUpSubjectKind,
} from './domain/follow-up-subject';

/** What a reminder says about whom a follow-up is with. It goes out by mail: no more than that needs. */
export interface SubjectDescription {
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  /** The contact with whom an interaction about it is, if it is with one. */
  readonly contactId: string | null;
  /** Whether anything new can be planned with it. */
  readonly isActive: boolean;
  /** Out of the lists: nobody is reminded of what is planned with it. */
  readonly isArchived: boolean;
}

/** Knows the subjects of one kind; the feature that keeps them registers it, in its module's `onModuleInit`. */
export interface SubjectContributor {
  readonly kind: FollowUpSubjectKind;
  describe(libraryId: string, id: string): Promise<SubjectDescription | undefined>;
  /** Whether the caller may know of it; everybody may, where nothing is said. */
  maySee?(caller: Caller, id: string): Promise<boolean>;
}

/** Everything that follow-ups can be about, whichever feature keeps it. */
@Injectable()
export class SubjectContributors {
  private readonly contributors = new Map<FollowUpSubjectKind, SubjectContributor>();

  register(contributor: SubjectContributor): void {
    const { kind } = contributor;
    if (this.contributors.has(kind)) throw new Error(`Two features describe the subject "${kind}"`);
    this.contributors.set(kind, contributor);
  }

  async describe(
    libraryId: string,
    { kind, id }: FollowUpSubject,
  ): Promise<SubjectDescription | undefined> {
    return this.contributors.get(kind)?.describe(libraryId, id);
  }

  async maySee(caller: Caller, { kind, id }: FollowUpSubject): Promise<boolean> {
    return (await this.contributors.get(kind)?.maySee?.(caller, id)) ?? true;
  }

  /** @throws DomainError invalid at the subject's field when nothing can be planned with it. */
  async check(caller: Caller, subject: FollowUpSubject): Promise<void> {
    const isKnown = await this.maySee(caller, subject);
    if (isKnown && (await this.describe(caller.libraryId, subject))?.isActive) return;
    const { field, unknown } = followUpSubjects[subject.kind];
    throw invalidField(`/${field}`, unknown);
  }
}
