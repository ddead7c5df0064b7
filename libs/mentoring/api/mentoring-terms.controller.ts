import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonResource } from '#platform/database';
import { Endpoint, IfMatch, PathId, Post } from '#platform/http';
import { OwnTermReader } from '../data/own-term.reader';
import { TermsService } from '../terms.service';
import { CreateTermDto, OwnTermDto, RenameTermDto, TermsDto } from './dto/mentoring-settings.dto';
import { ShownTerms } from '../shown-terms';

@ApiTags('Mentoring')
@Controller('api/v1/mentoring-terms')
export class MentoringTermsController {
  constructor(
    private readonly terms: TermsService,
    private readonly shown: ShownTerms,
    private readonly reader: OwnTermReader,
  ) {}

  @Get()
  @Allow('mentoring.read')
  @Endpoint({
    summary: 'List the topics that mentors help with, and the skills in each',
    answer: TermsDto,
  })
  async list(@CurrentUser() { libraryId }: UserCaller): Promise<TermsDto> {
    return { data: await this.shown.of(libraryId) };
  }

  @Post()
  @Allow('mentoring-settings.write')
  @Endpoint({
    summary: 'Add a word of your own',
    answer: OwnTermDto,
    status: 201,
    problems: [409],
  })
  async add(@CurrentUser() caller: UserCaller, @Body() term: CreateTermDto): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, await this.terms.add(caller, term));
  }

  @Get(':id')
  @Allow('mentoring.read')
  @Endpoint({ summary: 'Read a word of your own', answer: OwnTermDto, problems: [404] })
  read(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, id);
  }

  @Patch(':id')
  @Allow('mentoring-settings.write')
  @Endpoint({ summary: 'Rename a word of your own', answer: OwnTermDto, ifMatch: true })
  async rename(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() names: RenameTermDto,
  ): Promise<JsonResource> {
    await this.terms.rename(caller, id, version, names);
    return this.reader.read(caller.libraryId, id);
  }
}
