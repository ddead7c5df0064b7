import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Caller, StaleVersion } from '#kernel';
import { ProblemFilter } from '#platform/http';
import { LastChangeReader } from '../data/last-change.reader';
import { type UserCaller } from '../domain/principal';

/** Tells staff who was faster, and when: whoever wrote the same thing is a colleague to talk to. */
@Injectable()
@Catch(StaleVersion)
export class StaleVersionFilter implements ExceptionFilter<StaleVersion> {
  constructor(
    private readonly problems: ProblemFilter,
    private readonly changes: LastChangeReader,
  ) {}

  async catch(error: StaleVersion, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    try {
      this.problems.answer(await this.withLastChange(error, request.caller), request, reply);
    } catch (second) {
      this.problems.answer(second, request, reply);
    }
  }

  private async withLastChange(
    error: StaleVersion,
    caller: Caller | undefined,
  ): Promise<StaleVersion> {
    if (!isStaff(caller)) return error;
    const last = await this.changes.read(caller.libraryId, error.subject);
    if (!last) return error;
    const { by: changedBy, at: changedAt } = last;
    return new StaleVersion(error.subject, error.currentVersion, { changedBy, changedAt });
  }
}

/** Partners and whoever holds a link are not told the names of staff. */
function isStaff(caller: (Caller & { readonly type?: string }) | undefined): caller is UserCaller {
  return caller?.type === 'session' || caller?.type === 'user';
}
