import { createHash } from 'node:crypto';
import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type LinkCaller } from '#identity';
import { AllowLink, CurrentLink } from '#identity/api';
import { CalendarFeedsService } from '../calendar-feeds.service';

/** The calendar behind a private address, `/l/calendar/<token>.ics`. Programs ask for it again and again. */
@ApiExcludeController()
@Controller('l/calendar/:token')
export class CalendarFileController {
  constructor(private readonly feeds: CalendarFeedsService) {}

  @Get()
  @AllowLink('calendar:read')
  async read(
    @CurrentLink() caller: LinkCaller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    return answer(await this.feeds.read(caller), request, reply);
  }
}

function answer(file: string, request: FastifyRequest, reply: FastifyReply): string | undefined {
  const tag = `"${createHash('sha256').update(file).digest('base64url')}"`;
  reply.headers({ etag: tag, 'cache-control': 'private, max-age=300' });
  if (request.headers['if-none-match'] === tag) {
    reply.status(304);
    return undefined;
  }
  reply.headers({
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'inline; filename="liaison.ics"',
  });
  return file;
}
