import { type ServerResponse } from 'node:http';
import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#kernel';
import { type UserCaller } from '#identity';
import { principalChanged } from '#identity/api';
import { RequestProblem } from '#platform/http';
import { Listening } from '#platform/listening';
import { NoticeReader } from '../data/notice.reader';
import { placeInStream } from '../domain/place-in-stream';
import { NoticeWords } from '../notice-words';
import { NoticeStream } from './notice-stream';
import { StreamPolicy } from './stream-policy';

const retrySeconds = 60;

/**
 * The streams of this process. Whichever process commits a notice, PostgreSQL tells all of them; each then reads what
 * is new for those whom it serves. A stream whose token may not be what it was ends, and its browser comes again.
 */
@Injectable()
export class NoticeStreams implements OnModuleInit, OnModuleDestroy {
  private readonly streams = new Set<NoticeStream>();
  private timer: NodeJS.Timeout | undefined;
  private isClosing = false;

  constructor(
    private readonly notices: NoticeReader,
    private readonly words: NoticeWords,
    private readonly listening: Listening,
    private readonly policy: StreamPolicy,
    private readonly clock: Clock,
  ) {
    listening.on('notices', (libraryId) => {
      this.pump(({ caller }) => caller.libraryId === libraryId);
    });
    listening.onGap(() => {
      this.pump(() => true);
    });
    listening.on(principalChanged, (id) => {
      this.end(({ caller }) => [caller.tokenId, caller.userId, caller.libraryId].includes(id));
    });
  }

  onModuleInit(): void {
    this.timer = setInterval(() => {
      this.look();
    }, this.policy.lookMilliseconds);
    this.timer.unref();
  }

  onModuleDestroy(): void {
    this.isClosing = true;
    clearInterval(this.timer);
    this.end(() => true);
  }

  /** From after which notice on the caller is told. @throws RequestProblem 429, 503. */
  async admit({ libraryId, userId }: UserCaller, lastSeen: number | undefined): Promise<number> {
    // While revocations cannot be heard nobody is served for longer than one answer.
    if (this.isClosing || !this.listening.isFresh)
      throw new RequestProblem(503, 'temporarily_unavailable');
    const last = await this.notices.last(libraryId);
    const own = [...this.streams].filter(({ caller }) => caller.userId === userId);
    if (own.length >= this.policy.mostOfUser) {
      const parameters = { seconds: retrySeconds };
      const headers = { 'retry-after': String(retrySeconds) };
      throw new RequestProblem(429, 'too_many_requests', { parameters, headers });
    }
    return placeInStream(lastSeen, last);
  }

  /** Tells the caller of what comes, for as long as they listen. */
  open(caller: UserCaller, answer: ServerResponse, place: number): void {
    const { libraryId, userId, language } = caller;
    const noticesAfter = async (number: number) =>
      this.words.of(
        libraryId,
        await this.notices.findAfter(libraryId, userId, number, this.policy.batchSize),
        language,
      );
    const stream = new NoticeStream(caller, answer, place, noticesAfter, this.policy);
    this.streams.add(stream);
    answer.on('close', () => {
      this.streams.delete(stream);
    });
    stream.begin();
  }

  private look(): void {
    const now = this.clock.now();
    // Without them a revocation might not end a stream.
    const canHear = this.listening.isFresh;
    this.end((stream) => !canHear || !stream.look(now));
  }

  private pump(isMeant: (stream: NoticeStream) => boolean): void {
    for (const stream of this.streams) if (isMeant(stream)) stream.pump();
  }

  private end(isMeant: (stream: NoticeStream) => boolean): void {
    for (const stream of this.streams) if (isMeant(stream)) stream.end();
  }
}
