import { Controller, Get, Header, Headers } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { type Language, languages } from '#kernel';
import { Public } from '#identity/api';
import { Choice, Endpoint } from '#platform/http';
import { Messages, preferredLanguage } from '#platform/messages';

class VocabularyDto {
  @Choice(languages)
  language!: Language;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'object', additionalProperties: { type: 'string' } },
    example: { contact_kind: { job_agency: 'Job agency' } },
  })
  tables!: Record<string, Record<string, string>>;
}

@ApiTags('Vocabulary')
@Controller('api/v1/vocabulary')
export class VocabularyController {
  constructor(private readonly messages: Messages) {}

  @Get()
  @Public()
  @Header('cache-control', 'public, max-age=3600')
  @Header('vary', 'accept-language')
  @Endpoint({
    summary:
      'Labels of every kind, status, reason and outcome, in the language of `Accept-Language`',
    answer: VocabularyDto,
  })
  read(@Headers('accept-language') wishes?: string): VocabularyDto {
    const language = preferredLanguage(wishes);
    return { language, tables: this.messages.vocabulary(language) };
  }
}
