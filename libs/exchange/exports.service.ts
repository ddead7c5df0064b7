import { type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type Language } from '#kernel';
import { type UserCaller } from '#identity';
import { type ContactListRequest, ContactReader } from '#contacts';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { Messages } from '#platform/messages';
import { ColumnLabels } from './column-labels';
import { namesById, StaffReader } from './data/staff.reader';
import { type Workplace, WorkplaceReader } from './data/workplace.reader';
import { type FileFormat } from './domain/file-format';
import { ContactCells, exportedFields } from './writing/contact-cells';
import { writeCsv } from './writing/csv-file';
import { type ExportedContact } from './writing/exported-contact';
import { writeVcards } from './writing/vcard-file';
import { writeXlsx } from './writing/xlsx-file';

/** Which contacts a view shows. */
export type ContactView = Omit<ContactListRequest, 'limit' | 'cursor'>;

const contactsAtOnce = 200;

/** What a view of the contacts shows, as a file: page by page, however many there are. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly contacts: ContactReader,
    private readonly workplaces: WorkplaceReader,
    private readonly staff: StaffReader,
    private readonly labels: ColumnLabels,
    private readonly messages: Messages,
    private readonly audit: AuditTrail,
  ) {}

  async write(
    caller: UserCaller,
    format: FileFormat,
    filters: ContactView,
    language: Language,
  ): Promise<Readable> {
    await this.record(caller, format, filters);
    const contacts = this.find(caller, filters);
    if (format === 'vcard') return writeVcards(contacts);
    const rows = this.rows(contacts, await this.cells(caller.libraryId, language), language);
    if (format === 'xlsx')
      return writeXlsx(rows, this.messages.text(language, 'page.export.sheet'));
    // Spreadsheets expect what the decimal comma leaves them.
    return writeCsv(rows, language === 'en' ? ',' : ';');
  }

  /** Organisations before people, so that whoever imports the file finds them when somebody works there. */
  private async *find(caller: UserCaller, filters: ContactView): AsyncGenerator<ExportedContact> {
    const parties = filters.party === undefined ? ['organisation', 'person'] : [filters.party];
    for (const party of parties) {
      let cursor: string | undefined;
      do {
        const request = { ...filters, party, limit: contactsAtOnce, cursor };
        const page = parse(await this.contacts.list(caller, request));
        yield* await this.withWorkplaces(caller.libraryId, page.data);
        cursor = page.page.nextCursor ?? undefined;
      } while (cursor !== undefined);
    }
  }

  private async withWorkplaces(
    libraryId: string,
    contacts: readonly Omit<ExportedContact, 'workplaces'>[],
  ): Promise<ExportedContact[]> {
    const people = contacts.filter(({ party }) => party === 'person').map(({ id }) => id);
    const found = people.length === 0 ? [] : await this.workplaces.find(libraryId, people);
    const byPerson = new Map<string, Workplace[]>();
    for (const one of found) {
      byPerson.set(one.personId, [...(byPerson.get(one.personId) ?? []), one]);
    }
    return contacts.map((contact) => ({ ...contact, workplaces: byPerson.get(contact.id) ?? [] }));
  }

  private async *rows(
    contacts: AsyncIterable<ExportedContact>,
    cells: ContactCells,
    language: Language,
  ): AsyncGenerator<string[]> {
    yield exportedFields.map((field) => this.labels.label(field, language));
    for await (const contact of contacts) yield cells.of(contact);
  }

  private async cells(libraryId: string, language: Language): Promise<ContactCells> {
    return new ContactCells({
      users: namesById(await this.staff.findUsers(libraryId)),
      branches: namesById(await this.staff.findBranches(libraryId)),
      label: (table, key) => this.messages.text(language, `${table}.${key}`),
    });
  }

  /** That somebody took contacts out, and by which filters; whom they searched for is nobody's business. */
  private async record(
    caller: UserCaller,
    format: FileFormat,
    filters: ContactView,
  ): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, () =>
      this.audit.record(caller, {
        action: 'contacts.exported',
        subjectType: 'library',
        subjectId: caller.libraryId,
        after: { format, filters: Object.keys(filters) },
      }),
    );
  }
}

interface Page {
  readonly data: readonly Omit<ExportedContact, 'workplaces'>[];
  readonly page: { readonly nextCursor: string | null };
}

/** The list is written by PostgreSQL, and read here by nobody but us. */
function parse({ text }: { readonly text: string }): Page {
  return JSON.parse(text) as Page;
}
