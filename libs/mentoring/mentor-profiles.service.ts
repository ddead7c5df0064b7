import { Injectable } from '@nestjs/common';
import { type Caller, Clock, invalidField, newId, staleVersion } from '#kernel';
import { ContactsService } from '#contacts';
import { LibrariesService } from '#identity';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { MentorProfileRepository } from './data/mentor-profile.repository';
import { refusingUnknownReferences } from './data/mentoring-references';
import { profileArchived, profileExists, profileNotFound } from './domain/mentoring.errors';
import {
  blankMentor,
  type MentorDetails,
  type MentorProfile,
} from './domain/profile/mentor-profile';
import { checkSaid, withoutGaps } from './domain/said-details.rules';
import { TermsService } from './terms.service';

/** What is said of a mentor; what is left out says nothing. */
export type SaidMentor = Partial<MentorDetails> & {
  /** Whether the library has seen that it is true. */
  readonly isVerified?: boolean | undefined;
};

/** The profiles of mentors. */
@Injectable()
export class MentorProfilesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly profiles: MentorProfileRepository,
    private readonly contacts: ContactsService,
    private readonly libraries: LibrariesService,
    private readonly terms: TermsService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError conflict `mentor_profile_exists`; invalid, naming what is wrong. */
  async create(
    caller: Caller,
    { contactId, isVerified = false, ...said }: SaidMentor & { readonly contactId: string },
  ): Promise<string> {
    const { libraryId } = caller;
    const now = this.clock.now();
    return this.unitOfWork.run(libraryId, async () => {
      await this.checkPerson(libraryId, contactId);
      const { timeZone } = await this.libraries.find(libraryId);
      const profile: MentorProfile = {
        ...blankMentor,
        timeZone,
        ...withoutGaps(said),
        ...{ libraryId, id: newId(), contactId, version: 1, archivedAt: null },
        ...{ verifiedAt: isVerified ? now : null, createdAt: now, updatedAt: now },
      };
      const terms = await this.termsOf(profile, said);
      await refusingUnknownReferences(this.profiles.add(profile, terms));
      await this.record(caller, 'mentor_profile.created', {}, profile);
      return profile.id;
    });
  }

  /** @throws DomainError not_found, stale, conflict `mentor_profile_archived`; invalid, naming what is wrong. */
  async change(
    caller: Caller,
    id: string,
    version: number,
    { isVerified, ...said }: SaidMentor,
  ): Promise<void> {
    await this.update(caller, id, version, 'mentor_profile.changed', said, (before) => {
      if (before.archivedAt) throw profileArchived();
      return { ...withoutGaps(said), verifiedAt: this.verifiedAt(before, isVerified) };
    });
  }

  /** A mentor's own word on until when they are full; inside a unit of work. @throws DomainError not_found. */
  async pause(caller: Caller, id: string, pausedUntil: string): Promise<void> {
    const { version } = await this.find(caller.libraryId, id);
    const action = 'mentor_profile.full_until_said';
    await this.update(caller, id, version, action, {}, () => ({ pausedUntil }));
  }

  /** Proposed to nobody any more; what they did stays. @throws DomainError not_found, stale. */
  async archive(caller: Caller, id: string, version: number): Promise<void> {
    await this.update(caller, id, version, 'mentor_profile.archived', {}, ({ archivedAt }) => {
      if (archivedAt) throw profileArchived();
      return { archivedAt: this.clock.now() };
    });
  }

  /** @throws DomainError not_found, stale. */
  async restore(caller: Caller, id: string, version: number): Promise<void> {
    const inUse = { archivedAt: null };
    await this.update(caller, id, version, 'mentor_profile.restored', {}, () => inUse);
  }

  /** @throws DomainError not_found. */
  async find(libraryId: string, id: string): Promise<MentorProfile> {
    const profile = await this.unitOfWork.run(libraryId, () => this.profiles.find(libraryId, id));
    if (!profile) throw profileNotFound();
    return profile;
  }

  /** Whatever is on file of this person as a mentor. */
  findByContact(libraryId: string, contactId: string): Promise<MentorProfile | null> {
    return this.unitOfWork.run(libraryId, () => this.profiles.findByContact(libraryId, contactId));
  }

  private async update(
    caller: Caller,
    id: string,
    version: number,
    action: string,
    said: SaidMentor,
    changesOf: (before: MentorProfile) => Partial<MentorProfile>,
  ): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      const before = await this.find(libraryId, id);
      const after = { ...before, ...changesOf(before), updatedAt: this.clock.now() };
      const terms = await this.termsOf(after, said);
      const write = this.profiles.change(after, terms, version);
      if (!(await refusingUnknownReferences(write))) throw staleVersion('mentor_profile', before);
      await this.record(caller, action, before, after);
    });
  }

  private async termsOf({ libraryId, terms }: MentorProfile, said: SaidMentor) {
    const sayable = await this.terms.sayableIn(libraryId);
    checkSaid(said, sayable);
    return sayable.vocabulary.termsOf(terms);
  }

  private verifiedAt({ verifiedAt }: MentorProfile, isVerified: boolean | undefined): Date | null {
    if (isVerified === undefined) return verifiedAt;
    return isVerified ? (verifiedAt ?? this.clock.now()) : null;
  }

  private async checkPerson(libraryId: string, contactId: string): Promise<void> {
    const contact = await this.contacts.find(libraryId, contactId);
    if (!contact || contact.archivedAt) throw invalidField('/contactId', 'unknown_contact');
    if (contact.party !== 'person') throw invalidField('/contactId', 'not_a_person');
    if (await this.profiles.findByContact(libraryId, contactId)) throw profileExists();
  }

  private record(
    caller: Caller,
    action: string,
    before: Partial<MentorProfile>,
    after: MentorProfile,
  ): Promise<void> {
    return this.audit.record(caller, {
      action,
      subjectType: 'mentor_profile',
      subjectId: after.id,
      before: { ...before },
      after: { ...after },
      personal: true,
    });
  }
}
