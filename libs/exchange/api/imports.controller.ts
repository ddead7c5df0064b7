import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  Headers,
  Patch,
  Query,
  type StreamableFile,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage, type JsonResource } from '#platform/database';
import {
  Endpoint,
  IfMatch,
  pageOf,
  PathId,
  Post,
  Received,
  type ReceivedFile,
  ReceivesFile,
} from '#platform/http';
import { preferredLanguage } from '#platform/messages';
import { ImportReader } from '../data/import.reader';
import { FailedRowsService } from '../failed-rows.service';
import { ImportFaultsService } from '../import-faults.service';
import { ImportsService } from '../imports.service';
import {
  ChangeImportDto,
  ImportDto,
  ImportFaultDto,
  ImportWithPreviewDto,
  ListImportFaultsQuery,
  ListImportsQuery,
  UploadImportQuery,
} from './dto/import.dto';
import { AnswersWithFile, fileOf } from './file-answer';

const MEBIBYTE = 1024 * 1024;

/** What browsers call CSV, XLSX and vCard files. */
const types = [
  'application/octet-stream',
  'text/csv',
  'text/vcard',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];

@ApiTags('Imports')
@Controller('api/v1/imports')
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly reader: ImportReader,
    private readonly faults: ImportFaultsService,
    private readonly failedRows: FailedRowsService,
  ) {}

  @Get()
  @Allow('imports.read')
  @Endpoint({ summary: 'List imports, the newest first', answer: pageOf(ImportDto) })
  list(@CurrentUser() caller: UserCaller, @Query() query: ListImportsQuery): Promise<JsonPage> {
    return this.reader.list(caller.libraryId, query);
  }

  @Post()
  @Allow('imports.write')
  @Endpoint({
    summary: 'Bring a file of contacts',
    description:
      'The body is the file itself: CSV, XLSX or vCard. What it is, how it is encoded and what its columns mean is found out and proposed; nothing is imported yet. The file is deleted 30 days after the end.',
    answer: ImportWithPreviewDto,
    status: 201,
  })
  @ReceivesFile({ types, largest: 64 * MEBIBYTE })
  async create(
    @CurrentUser() caller: UserCaller,
    @Query() { fileName }: UploadImportQuery,
    @Received() file: ReceivedFile,
  ): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, await this.imports.create(caller, file, fileName));
  }

  @Get(':id')
  @Allow('imports.read')
  @Endpoint({
    summary: 'Read an import: how far it is, its first rows, what its columns mean',
    answer: ImportWithPreviewDto,
    problems: [404],
  })
  read(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, id);
  }

  @Patch(':id')
  @Allow('imports.write')
  @Endpoint({
    summary: 'Correct how the file is read, and what its columns mean',
    description: 'Another encoding, delimiter or heading makes a new proposal for the columns.',
    answer: ImportWithPreviewDto,
    ifMatch: true,
    problems: [409],
  })
  async change(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeImportDto,
  ): Promise<JsonResource> {
    await this.imports.change(caller, id, version, changes);
    return this.reader.read(caller.libraryId, id);
  }

  @Post(':id/check')
  @Allow('imports.write')
  @Endpoint({
    summary: 'Have every row checked, without importing any',
    description: 'Watch the import: it is `checked` when its faults and counts are complete.',
    answer: ImportWithPreviewDto,
    status: 202,
    problems: [404, 409],
  })
  async check(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    await this.imports.check(caller, id);
    return this.reader.read(caller.libraryId, id);
  }

  @Post(':id/run')
  @Allow('imports.write')
  @Endpoint({
    summary: 'Import the rows; an import that failed goes on where it stopped',
    description:
      'Rows that are wrong are left out, and can be had as a file. Whoever started it gets a mail at the end.',
    answer: ImportWithPreviewDto,
    status: 202,
    problems: [404, 409],
  })
  async run(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    await this.imports.run(caller, id);
    return this.reader.read(caller.libraryId, id);
  }

  @Post(':id/cancel')
  @Allow('imports.write')
  @Endpoint({
    summary: 'Stop an import; what was imported until then stays',
    answer: ImportWithPreviewDto,
    problems: [404, 409],
  })
  async cancel(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    await this.imports.cancel(caller, id);
    return this.reader.read(caller.libraryId, id);
  }

  @Get(':id/faults')
  @Allow('imports.read')
  @Endpoint({
    summary: 'List what is wrong in the file, cell by cell',
    answer: pageOf(ImportFaultDto),
    problems: [404],
  })
  listFaults(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Query() query: ListImportFaultsQuery,
    @Headers('accept-language') wishes?: string,
  ): Promise<JsonPage> {
    const language = preferredLanguage(wishes, caller.language);
    return this.faults.list(caller.libraryId, id, query, language);
  }

  @Get(':id/failed-rows')
  @Allow('imports.read')
  @Header('cache-control', 'no-store')
  @AnswersWithFile('csv')
  @Endpoint({
    summary: 'Get the rows that are wrong, as a CSV file to be corrected and imported again',
    status: 200,
    problems: [404],
  })
  async readFailedRows(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Headers('accept-language') wishes?: string,
  ): Promise<StreamableFile> {
    const language = preferredLanguage(wishes, caller.language);
    const rows = await this.failedRows.write(caller.libraryId, id, language);
    return fileOf('csv', 'failed-rows', rows);
  }

  @Delete(':id')
  @Allow('imports.write')
  @Endpoint({ summary: 'Delete the file and its import now', problems: [404, 409] })
  remove(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<void> {
    return this.imports.remove(caller, id);
  }
}
