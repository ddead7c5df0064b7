import { Body, Controller, Delete, Get, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage, type JsonResource } from '#platform/database';
import { Endpoint, IfMatch, ListQuery, pageOf, PathId, Post } from '#platform/http';
import { ContactViewsService } from '../contact-views.service';
import { ContactViewReader } from '../data/contact-view.reader';
import { ChangeContactViewDto, ContactViewDto, CreateContactViewDto } from './dto/contact-view.dto';

@ApiTags('Contact views')
@Controller('api/v1/contact-views')
export class ContactViewsController {
  constructor(
    private readonly views: ContactViewsService,
    private readonly reader: ContactViewReader,
  ) {}

  @Get()
  @Allow('contact-views.read')
  @Endpoint({ summary: 'List your own views and the shared ones', answer: pageOf(ContactViewDto) })
  list(@CurrentUser() caller: UserCaller, @Query() query: ListQuery): Promise<JsonPage> {
    return this.reader.list(caller.libraryId, caller.userId, query);
  }

  @Post()
  @Allow('contact-views.write')
  @Endpoint({ summary: 'Save a view', answer: ContactViewDto, status: 201 })
  async save(
    @CurrentUser() caller: UserCaller,
    @Body() details: CreateContactViewDto,
  ): Promise<JsonResource> {
    return this.reader.read(
      caller.libraryId,
      await this.views.save(caller, { ...details, filters: { ...details.filters } }),
    );
  }

  @Get(':id')
  @Allow('contact-views.read')
  @Endpoint({ summary: 'Read a view', answer: ContactViewDto, problems: [404] })
  async read(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    await this.views.see(caller, id);
    return this.reader.read(caller.libraryId, id);
  }

  @Patch(':id')
  @Allow('contact-views.write')
  @Endpoint({
    summary: 'Change a view',
    description:
      'Its owner may, and admins where it is shared. The filters are replaced as a whole.',
    answer: ContactViewDto,
    ifMatch: true,
  })
  async change(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() { filters, ...changes }: ChangeContactViewDto,
  ): Promise<JsonResource> {
    await this.views.change(caller, id, version, {
      ...changes,
      ...(filters && { filters: { ...filters } }),
    });
    return this.reader.read(caller.libraryId, id);
  }

  @Delete(':id')
  @Allow('contact-views.write')
  @Endpoint({ summary: 'Remove a view', ifMatch: true })
  remove(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.views.remove(caller, id, version);
  }
}
