import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage } from '#platform/database';
import { Endpoint, pageOf, PathId } from '#platform/http';
import { TimelineService } from '../timeline.service';
import { TimelineEntryDto } from './dto/timeline-entry.dto';
import { ReadTimelineQuery } from './dto/timeline.query';

@ApiTags('Contacts')
@Controller('api/v1/contacts/:id/timeline')
export class TimelineController {
  constructor(private readonly timeline: TimelineService) {}

  @Get()
  @Allow('contacts.read')
  @Endpoint({
    summary: "Read a contact's timeline, newest first",
    description:
      'Interactions, follow-ups (planned and done), what happened to referrals, ' +
      'moves of partnerships, and changes of the contact. ' +
      "An organisation's holds what happened with its people while they were there. Who may not know clients " +
      'sees their initials; whoever is held to a branch, the referrals of its clients.',
    answer: pageOf(TimelineEntryDto),
    problems: [307, 404],
  })
  read(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Query() query: ReadTimelineQuery,
  ): Promise<JsonPage> {
    return this.timeline.of(caller, id, query);
  }
}
