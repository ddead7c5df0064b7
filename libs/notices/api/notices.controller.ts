import { Body, Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage } from '#platform/database';
import { Endpoint, pageOf, PathId, Post } from '#platform/http';
import { NoticeReader } from '../data/notice.reader';
import { Notices } from '../notices';
import { ListNoticesQuery, NoticeDto, ReadNoticesDto, UnreadNoticesDto } from './dto/notice.dto';
import { NoticePages } from './notice-pages';
import { StreamOpening } from './stream-opening';

@ApiTags('Notices')
@Controller('api/v1/notices')
export class NoticesController {
  constructor(
    private readonly pages: NoticePages,
    private readonly notices: Notices,
    private readonly reader: NoticeReader,
    private readonly opening: StreamOpening,
  ) {}

  @Get()
  @Allow('notices.read')
  @Endpoint({
    summary: 'List what the caller was told inside the app, the newest first',
    answer: pageOf(NoticeDto),
  })
  list(@CurrentUser() caller: UserCaller, @Query() query: ListNoticesQuery): Promise<JsonPage> {
    return this.pages.read(caller, query);
  }

  @Get('unread')
  @Allow('notices.read')
  @Endpoint({ summary: 'Count what the caller has not read', answer: UnreadNoticesDto })
  async countUnread(@CurrentUser() { libraryId, userId }: UserCaller): Promise<UnreadNoticesDto> {
    return { count: await this.reader.countUnread(libraryId, userId) };
  }

  @Get('stream')
  @Allow('notices.read')
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'The number of the last notice that was seen; browsers send it by themselves',
    schema: { type: 'string', example: '41' },
  })
  @ApiResponse({
    status: 200,
    description: 'Notices as they come, until somebody hangs up',
    content: {
      'text/event-stream': {
        schema: { type: 'string' },
        example: 'id: 41\nevent: ready\ndata: {}\n\nid: 42\nevent: notice\ndata: {"number":42}\n\n',
      },
    },
  })
  @Endpoint({
    summary: 'Hear of notices as they come',
    description:
      'Server-sent events, for whoever accepts `text/event-stream`. The first, `ready`, says from where on; then comes a ' +
      '`notice` for each, with what the list shows of it. Whoever comes again with `Last-Event-ID` is told all that came ' +
      'in between, once. The stream ends now and then, and when the token or its user changes: come again.',
    status: 200,
    problems: [406],
  })
  listen(
    @CurrentUser() caller: UserCaller,
    @Headers('accept') accept: string | undefined,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.opening.open(caller, { accept, lastEventId }, reply);
  }

  @Post('read')
  @Allow('notices.write')
  @Endpoint({
    summary: 'Mark as read all that the caller has seen',
    description: 'What came after that notice stays unread.',
  })
  markAllRead(
    @CurrentUser() { libraryId, userId }: UserCaller,
    @Body() { upTo }: ReadNoticesDto,
  ): Promise<void> {
    return this.notices.markAllRead(libraryId, userId, upTo);
  }

  @Post(':id/read')
  @Allow('notices.write')
  @Endpoint({ summary: 'Mark a notice as read', problems: [404] })
  markRead(@CurrentUser() { libraryId, userId }: UserCaller, @PathId() id: string): Promise<void> {
    return this.notices.markRead(libraryId, userId, id);
  }
}
