import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { contactKindNames, type ContactKind } from '#contacts';
import { Choice, Flag, Id, Instant, ListQuery, Text } from '#platform/http';
import { type ContactField, contactFieldNames } from '../../domain/contact-field';
import { type Delimiter, delimiterNames } from '../../domain/delimiter';
import { type Encoding, encodings } from '../../domain/encoding';
import { type FileFormat, fileFormats } from '../../domain/file-format';
import { presentPolicies, type PresentPolicy } from '../../domain/import';
import { importStatusNames, type ImportStatus } from '../../domain/import-status';
import { unreadableReasons } from '../../domain/unreadable-file';
import { FieldOfEachColumn } from './field-of-each-column';

export class UploadImportQuery {
  @Text({ max: 200, example: 'partnerzy.csv', description: 'What the file is called' })
  readonly fileName!: string;
}

export class ChangeImportDto {
  @Choice(encodings, { optional: true, description: 'Of CSV and vCard' })
  readonly encoding?: Encoding;

  @Choice(delimiterNames, { optional: true, description: 'Between the cells of CSV' })
  readonly delimiter?: Delimiter;

  @Flag({ optional: true, description: 'Whether the first row names the columns' })
  readonly hasHeader?: boolean;

  @FieldOfEachColumn()
  readonly mapping?: (ContactField | null)[];

  @Choice(presentPolicies, {
    optional: true,
    description: 'What becomes of contacts that are there already',
  })
  readonly whenPresent?: PresentPolicy;

  @Choice(contactKindNames, {
    optional: true,
    nullable: true,
    description:
      'What a row is that does not say it, and that names nobody by first or last name; null for a person without a kind',
  })
  readonly defaultKind?: ContactKind | null;
}

class ProgressDto {
  @ApiProperty({ type: 'integer', description: 'The last row that has been dealt with' })
  row!: number;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100, description: 'How far in the file' })
  percent!: number;

  @ApiProperty({ type: 'integer', description: 'Contacts that were or would be added' })
  new!: number;

  @ApiProperty({ type: 'integer', description: 'Contacts that were there, and changed' })
  changed!: number;

  @ApiProperty({ type: 'integer', description: 'Contacts that were there, and stay as they are' })
  present!: number;

  @ApiProperty({ type: 'integer', description: 'Rows that are not imported' })
  bad!: number;

  @ApiProperty({ type: 'integer', description: 'Photos and logos, which are left out' })
  picturesLeftOut!: number;
}

export class ImportDto {
  @Id()
  id!: string;

  @ApiProperty({ example: 'partnerzy.csv' })
  fileName!: string;

  @Choice(fileFormats)
  format!: FileFormat;

  @ApiProperty({ type: 'integer', description: 'In bytes' })
  size!: number;

  @Choice(importStatusNames)
  status!: ImportStatus;

  @Choice(encodings)
  encoding!: Encoding;

  @Choice(delimiterNames)
  delimiter!: Delimiter;

  @Flag()
  hasHeader!: boolean;

  @Choice(presentPolicies)
  whenPresent!: PresentPolicy;

  @Choice(contactKindNames, { nullable: true })
  defaultKind!: ContactKind | null;

  @ApiProperty({ type: ProgressDto })
  progress!: ProgressDto;

  @Choice([...unreadableReasons, 'interrupted'], { nullable: true, description: 'Why it failed' })
  failure!: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'In which row' })
  failureRow!: number | null;

  @Id({ nullable: true, description: 'Who brought the file' })
  userId!: string | null;

  @Instant()
  createdAt!: string;

  @Instant({ nullable: true })
  endedAt!: string | null;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

class ColumnDto {
  @ApiProperty({ type: 'integer', description: 'From 0' })
  column!: number;

  @ApiPropertyOptional({ type: String, nullable: true, example: 'E-mail 1 - Value' })
  header!: string | null;

  @Choice(contactFieldNames, { nullable: true, description: 'What it means; null: left out' })
  field!: ContactField | null;

  @ApiProperty({ type: [String], example: ['pup@kolobrzeg.example.org'] })
  samples!: string[];
}

export class ImportWithPreviewDto extends ImportDto {
  @ApiProperty({ type: [ColumnDto], description: 'What each column means, as far as we know' })
  columns!: ColumnDto[];

  @ApiProperty({
    type: 'array',
    items: { type: 'array', items: { type: 'string' } },
    description: 'The first rows, as they are read',
  })
  firstRows!: string[][];
}

export class ListImportsQuery extends ListQuery {
  @Choice(importStatusNames, { optional: true })
  readonly status?: ImportStatus;
}

export class ImportFaultDto {
  @ApiProperty({ type: 'integer', description: 'As a spreadsheet counts; vCards are counted' })
  row!: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'From 0; null: no single cell' })
  column!: number | null;

  @ApiProperty({ type: String, nullable: true, example: 'E-mail 1 - Value' })
  header!: string | null;

  @Choice(contactFieldNames)
  field!: ContactField;

  @ApiProperty({ example: 'jan.kowalski@' })
  value!: string;

  @ApiProperty({ example: 'email' })
  code!: string;

  @ApiProperty({ example: 'This is not an e-mail address.' })
  message!: string;
}

export class ListImportFaultsQuery extends ListQuery {}
