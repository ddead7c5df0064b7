import { Injectable } from '@nestjs/common';
import { type Caller, Clock, dayOf, type Language, newId, notFound, staleVersion } from '#kernel';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { LibraryRepository } from './data/library.repository';
import {
  type ClientVisibility,
  defaultRetentionMonths,
  defaultStaleAfterMonths,
  type Library,
} from './domain/library';

export interface NewLibrary {
  readonly name: string;
  readonly country: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly clientsVisibleTo?: ClientVisibility;
  readonly retentionMonths?: number;
}

/** What its admins may change. */
export type LibraryChanges = Partial<Omit<Library, 'id' | 'version'>>;

const usualSettings = {
  workingWeekdays: [1, 2, 3, 4, 5],
  observesPublicHolidays: true,
  dayStartsAt: '08:00',
  clientsVisibleTo: 'library' as const,
  retentionMonths: defaultRetentionMonths,
  staleAfterMonths: defaultStaleAfterMonths,
  mailSenderName: null,
  mailReplyTo: null,
} satisfies Partial<Library>;

/** The institution itself: made by the operator, kept by its admins. */
@Injectable()
export class LibrariesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly libraries: LibraryRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The day that it is where the library stands. @throws DomainError not_found. */
  async today(libraryId: string): Promise<string> {
    const { timeZone } = await this.find(libraryId);
    return dayOf(this.clock.now(), timeZone);
  }

  /** Makes a library. Only the operator's command line does this: above libraries, not in them. */
  async create(details: NewLibrary, id = newId()): Promise<Library> {
    const library: Library = { ...usualSettings, ...details, id, version: 1 };
    const operator: Caller = {
      libraryId: library.id,
      actor: { kind: 'operator', id: null },
      requestId: null,
    };
    await this.unitOfWork.run(library.id, async () => {
      await this.libraries.add(library);
      await this.record(operator, 'library.created', {}, library);
    });
    return library;
  }

  async find(libraryId: string): Promise<Library> {
    const library = await this.unitOfWork.run(libraryId, () => this.libraries.find(libraryId));
    if (!library) throw notFound('library_not_found');
    return library;
  }

  /** @throws DomainError stale when somebody changed it in the meantime. */
  async change(caller: Caller, version: number, changes: LibraryChanges): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const library = await this.find(caller.libraryId);
      if (!(await this.libraries.change(library.id, version, changes))) {
        throw staleVersion('library', library);
      }
      await this.record(caller, 'library.changed', library, { ...library, ...changes });
    });
  }

  private async record(
    caller: Caller,
    action: string,
    before: Partial<Library>,
    after: Library,
  ): Promise<void> {
    await this.audit.record(caller, {
      action,
      subjectType: 'library',
      subjectId: after.id,
      before: { ...before },
      after: { ...after },
    });
  }
}
