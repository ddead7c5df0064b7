import { OmitType } from '@nestjs/swagger';
import { ListContactsQuery } from '#contacts/api';
import { Choice } from '#platform/http';
import { type FileFormat, fileFormats } from '../../domain/file-format';

/** The filters of the list of contacts, and what is wanted of it. */
export class ExportContactsQuery extends OmitType(ListContactsQuery, ['limit', 'cursor']) {
  @Choice(fileFormats, { description: 'vCard for telephones, the others with all columns' })
  readonly format!: FileFormat;
}
