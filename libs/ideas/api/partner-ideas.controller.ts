import { Body, Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type PartnerCaller } from '#identity';
import { AllowPartner, CurrentPartner } from '#identity/api';
import { type JsonPage, type JsonResource } from '#platform/database';
import { Endpoint, pageOf, Post } from '#platform/http';
import { IdeaReader } from '../data/idea.reader';
import { IdeasService } from '../ideas.service';
import { DropIdeaDto, ListPartnerIdeasQuery, PartnerIdeaDto } from './dto/idea.dto';

@ApiTags('Partner')
@Controller('api/v1/partner/ideas')
export class PartnerIdeasController {
  constructor(
    private readonly ideas: IdeasService,
    private readonly reader: IdeaReader,
  ) {}

  @Get()
  @AllowPartner('ideas:create')
  @Endpoint({
    summary: 'List your ideas, and what the library made of them',
    answer: pageOf(PartnerIdeaDto),
  })
  list(
    @CurrentPartner() { libraryId, contactId }: PartnerCaller,
    @Query() { limit, cursor, status }: ListPartnerIdeasQuery,
  ): Promise<JsonPage> {
    return this.reader.list(libraryId, 'partner', { limit, cursor, status, contactId });
  }

  @Post()
  @AllowPartner('ideas:create')
  @Endpoint({
    summary: 'Tell the library an idea',
    description: 'Each is answered. At most twenty a day.',
    answer: PartnerIdeaDto,
    status: 201,
    problems: [409],
  })
  async drop(
    @CurrentPartner() caller: PartnerCaller,
    @Body() { subject, idea, senderName }: DropIdeaDto,
  ): Promise<JsonResource> {
    const { libraryId, contactId } = caller;
    const said = { contactId, subject, idea, senderName, door: 'partner_api' } as const;
    return this.reader.read(libraryId, 'partner', await this.ideas.drop(caller, said));
  }
}
