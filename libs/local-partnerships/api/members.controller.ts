import { Body, Controller, Delete, Get, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage, type JsonResource } from '#platform/database';
import { Endpoint, IfMatch, ListQuery, pageOf, PathId, Post } from '#platform/http';
import { AnswersService } from '../answers.service';
import { MemberReader } from '../data/member.reader';
import { MembersService } from '../members.service';
import {
  AddMemberDto,
  ChangeMemberDto,
  ConfirmationDto,
  ListMembersQuery,
  LocalPartnershipMemberDto,
  RecordConfirmationDto,
  RecordWithdrawalDto,
} from './dto/member.dto';

@ApiTags('Local partnerships')
@Controller('api/v1/local-partnership-members')
export class MembersController {
  constructor(
    private readonly members: MembersService,
    private readonly answers: AnswersService,
    private readonly reader: MemberReader,
  ) {}

  @Get()
  @Allow('local-partnerships.read')
  @Endpoint({
    summary: 'List members of local partnerships, in the order in which they came',
    answer: pageOf(LocalPartnershipMemberDto),
  })
  list(@CurrentUser() caller: UserCaller, @Query() query: ListMembersQuery): Promise<JsonPage> {
    return this.reader.list(caller.libraryId, query);
  }

  @Post()
  @Allow('local-partnerships.write')
  @Endpoint({
    summary: 'Take a contact into a local partnership',
    description: 'One that withdrew comes back, and is to confirm the goals anew.',
    answer: LocalPartnershipMemberDto,
    status: 201,
    problems: [404, 409],
  })
  async add(
    @CurrentUser() caller: UserCaller,
    @Body() member: AddMemberDto,
  ): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, await this.members.add(caller, member));
  }

  @Get(':id')
  @Allow('local-partnerships.read')
  @Endpoint({ summary: 'Read a member', answer: LocalPartnershipMemberDto, problems: [404] })
  read(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, id);
  }

  @Patch(':id')
  @Allow('local-partnerships.write')
  @Endpoint({
    summary: 'Change what a member is in a local partnership',
    answer: LocalPartnershipMemberDto,
    ifMatch: true,
  })
  async change(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() { role }: ChangeMemberDto,
  ): Promise<JsonResource> {
    await this.members.changeRole(caller, id, version, role);
    return this.reader.read(caller.libraryId, id);
  }

  @Delete(':id')
  @Allow('local-partnerships.write')
  @Endpoint({
    summary: 'Remove a member that was written down by mistake',
    description: 'Not once they confirmed anything or have a part in the plan: then they withdraw.',
    ifMatch: true,
    problems: [409],
  })
  remove(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.members.remove(caller, id, version);
  }

  @Get(':id/confirmations')
  @Allow('local-partnerships.read')
  @Endpoint({
    summary: 'List what a member confirmed, the newest first',
    answer: pageOf(ConfirmationDto),
    problems: [404],
  })
  listConfirmations(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Query() query: ListQuery,
  ): Promise<JsonPage> {
    return this.reader.confirmations(caller.libraryId, id, query);
  }

  @Post(':id/confirmations')
  @Allow('local-partnerships.write')
  @Endpoint({
    summary: 'Write down that a member confirmed the goals otherwise than by the link',
    description: 'Answers 409 with `goalsVersion` where the goals are others than those you see.',
    answer: LocalPartnershipMemberDto,
    status: 201,
    problems: [404, 409],
  })
  async confirm(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Body() confirmation: RecordConfirmationDto,
  ): Promise<JsonResource> {
    await this.answers.confirm(caller, id, confirmation);
    return this.reader.read(caller.libraryId, id);
  }

  @Post(':id/withdrawal')
  @Allow('local-partnerships.write')
  @Endpoint({
    summary: 'Write down that a member has withdrawn',
    answer: LocalPartnershipMemberDto,
    status: 201,
    problems: [404, 409],
  })
  async withdraw(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Body() { note }: RecordWithdrawalDto,
  ): Promise<JsonResource> {
    await this.answers.withdraw(caller, id, note ?? null);
    return this.reader.read(caller.libraryId, id);
  }
}
