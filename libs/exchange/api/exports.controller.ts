import { Controller, Get, Header, Headers, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { Endpoint } from '#platform/http';
import { preferredLanguage } from '#platform/messages';
import { ExportsService } from '../exports.service';
import { ExportContactsQuery } from './dto/export.dto';
import { AnswersWithFile, fileOf } from './file-answer';

@ApiTags('Contacts')
@Controller('api/v1/contacts/export')
export class ExportsController {
  constructor(private readonly exports: ExportsService) {}

  @Get()
  @Allow('contacts.export')
  @Header('cache-control', 'no-store')
  @AnswersWithFile('csv', 'xlsx', 'vcard')
  @Endpoint({
    summary: 'Export what a view of the contacts shows',
    description:
      'With the filters of the list. CSV and XLSX have all columns, named in the language of `Accept-Language`; an import reads them back. CSV is safe against formulas.',
    status: 200,
  })
  async export(
    @CurrentUser() caller: UserCaller,
    @Query() { format, ...filters }: ExportContactsQuery,
    @Headers('accept-language') wishes?: string,
  ): Promise<StreamableFile> {
    const language = preferredLanguage(wishes, caller.language);
    return fileOf(format, 'contacts', await this.exports.write(caller, format, filters, language));
  }
}
