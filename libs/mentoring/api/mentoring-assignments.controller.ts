import { Body, Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage, type JsonResource } from '#platform/database';
import { Endpoint, pageOf, PathId, Post } from '#platform/http';
import { MentoringAssignmentReader } from '../data/mentoring-assignment.reader';
import {
  AssignmentPublicationService,
  type PublishedPair,
} from '../assignment-publication.service';
import { MentoringAssignmentsService } from '../mentoring-assignments.service';
import {
  AssignedRequestDto,
  CreateMentoringAssignmentDto,
  ListAssignedRequestsQuery,
  ListMentoringAssignmentsQuery,
  MentoringAssignmentDto,
  PublishAssignmentDto,
  PublishedPairsDto,
} from './dto/mentoring-assignment.dto';
import { RequestAudiences } from './request-audiences';

@ApiTags('Mentoring')
@Controller('api/v1/mentoring-assignments')
export class MentoringAssignmentsController {
  constructor(
    private readonly assignments: MentoringAssignmentsService,
    private readonly publication: AssignmentPublicationService,
    private readonly audiences: RequestAudiences,
    private readonly reader: MentoringAssignmentReader,
  ) {}

  @Get()
  @Allow('mentoring.read')
  @Endpoint({
    summary: 'List assignments, the newest first',
    answer: pageOf(MentoringAssignmentDto),
  })
  list(
    @CurrentUser() { libraryId }: UserCaller,
    @Query() query: ListMentoringAssignmentsQuery,
  ): Promise<JsonPage> {
    return this.reader.list(libraryId, query);
  }

  @Post()
  @Allow('mentoring.write')
  @Endpoint({
    summary: 'Have a cohort or a mentor day assigned as well as can be',
    description:
      'The most requests matched, then the most points; then whoever has waited longest, then mentors by their share of ' +
      'capacity in use. Watch it: its requests have their mentors when it is `completed`. It sends nothing ' +
      'before its pairs are proposed (`/matches`).',
    answer: MentoringAssignmentDto,
    status: 202,
  })
  async create(
    @CurrentUser() caller: UserCaller,
    @Body() asked: CreateMentoringAssignmentDto,
  ): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, await this.assignments.create(caller, asked));
  }

  @Get(':id')
  @Allow('mentoring.read')
  @Endpoint({
    summary: 'Read an assignment: how far it is, and what came of it on the whole',
    answer: MentoringAssignmentDto,
    problems: [404],
  })
  read(@CurrentUser() { libraryId }: UserCaller, @PathId() id: string): Promise<JsonResource> {
    return this.reader.read(libraryId, id);
  }

  @Get(':id/requests')
  @Allow('mentoring.read')
  @Endpoint({
    summary: 'List what came of each request, the longest waiting first',
    description: 'With the mentor, or the reason why there is none. A viewer sees initials.',
    answer: pageOf(AssignedRequestDto),
    problems: [404],
  })
  async listRequests(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Query() query: ListAssignedRequestsQuery,
  ): Promise<JsonPage> {
    return this.reader.listRequests(await this.audiences.of(caller), id, query);
  }

  @Post(':id/matches')
  @Allow('mentoring.write')
  @Endpoint({
    summary: 'Propose what was assigned to the mentors',
    description:
      'Every pair, or those of the requests that you name: all of them or none. 409 `assignment_pairs_refused` names in ' +
      '`pairs` each that cannot be proposed any more, with `code` and, of `mentor_refused`, `refusals`.',
    answer: PublishedPairsDto,
    status: 201,
    problems: [404, 409],
  })
  async publish(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Body() asked: PublishAssignmentDto,
  ): Promise<{ data: PublishedPair[] }> {
    return { data: await this.publication.publish(caller, id, asked) };
  }

  @Post(':id/cancel')
  @Allow('mentoring.write')
  @Endpoint({
    summary: 'Call an assignment off before it is completed',
    answer: MentoringAssignmentDto,
    problems: [404, 409],
  })
  async cancel(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    await this.assignments.cancel(caller, id);
    return this.reader.read(caller.libraryId, id);
  }
}
