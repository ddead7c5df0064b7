import { Injectable } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { invalidField } from '#kernel';
import { type UserCaller } from '#identity';
import { RequestProblem } from '#platform/http';
import { numberOf } from '../domain/place-in-stream';
import { NoticeStreams } from './notice-streams';

interface StreamRequest {
  readonly accept: string | undefined;
  readonly lastEventId: string | undefined;
}

/** Turns a request into a stream. */
@Injectable()
export class StreamOpening {
  constructor(private readonly streams: NoticeStreams) {}

  /** @throws DomainError invalid at `/Last-Event-ID`; RequestProblem 406, 429, 503. */
  async open(
    caller: UserCaller,
    { accept = '', lastEventId = '' }: StreamRequest,
    reply: FastifyReply,
  ): Promise<void> {
    if (!accept.includes('text/event-stream')) throw new RequestProblem(406, 'not_acceptable');
    const lastSeen = numberOf(lastEventId);
    if (lastEventId !== '' && lastSeen === undefined) {
      throw invalidField('/Last-Event-ID', 'notice_number');
    }
    const place = await this.streams.admit(caller, lastSeen);
    reply.hijack();
    reply.raw.writeHead(200, {
      ...headersOf(reply),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // A proxy that collects answers would hold notices back.
      'x-accel-buffering': 'no',
    });
    reply.raw.socket?.setNoDelay(true);
    this.streams.open(caller, reply.raw, place);
  }
}

/** What every answer says, which is not sent by itself with an answer that we write ourselves. */
function headersOf(reply: FastifyReply): Record<string, string> {
  const headers = Object.entries(reply.getHeaders());
  return Object.fromEntries(headers.map(([name, value]) => [name, String(value)]));
}
