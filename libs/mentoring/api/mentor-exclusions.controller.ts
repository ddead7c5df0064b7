import { Controller, Delete, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ClientReaches } from '#clients';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { Endpoint, PathId } from '#platform/http';
import { type ExcludedClient, MentorExclusionReader } from '../data/mentor-exclusion.reader';
import { MentorExclusionsService } from '../mentor-exclusions.service';
import { ExclusionsDto } from './dto/mentor-profile.dto';

@ApiTags('Mentoring')
@Controller('api/v1/mentor-profiles/:id/exclusions')
export class MentorExclusionsController {
  constructor(
    private readonly exclusions: MentorExclusionsService,
    private readonly reader: MentorExclusionReader,
    private readonly reaches: ClientReaches,
  ) {}

  @Get()
  @Allow('mentoring.read')
  @Endpoint({ summary: 'List the clients whom a mentor is never proposed', answer: ExclusionsDto })
  async list(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
  ): Promise<{ data: ExcludedClient[] }> {
    return { data: await this.reader.find(caller.libraryId, id, await this.reaches.of(caller)) };
  }

  @Put(':clientId')
  @Allow('mentoring.write')
  @Endpoint({ summary: 'Never propose a client to a mentor', problems: [404, 409] })
  exclude(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @PathId('clientId') clientId: string,
  ): Promise<void> {
    return this.exclusions.exclude(caller, id, clientId);
  }

  @Delete(':clientId')
  @Allow('mentoring.write')
  @Endpoint({ summary: 'Let a client be proposed to a mentor again', problems: [404] })
  admit(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @PathId('clientId') clientId: string,
  ): Promise<void> {
    return this.exclusions.admit(caller, id, clientId);
  }
}
