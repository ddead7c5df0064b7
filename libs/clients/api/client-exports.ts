import { Injectable } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { Clock } from '#kernel';
import { LibrariesService, type UserCaller } from '#identity';
import { prefersPage } from '#platform/pages';
import { ClientDataService } from '../client-data.service';
import { ClientExportPage } from './client-export.page';

/** A client's data as it is handed out: for machines, or for people. */
@Injectable()
export class ClientExports {
  constructor(
    private readonly data: ClientDataService,
    private readonly libraries: LibrariesService,
    private readonly page: ClientExportPage,
    private readonly clock: Clock,
  ) {}

  /** JSON, or a page where the caller would rather read. */
  async answer(
    caller: UserCaller,
    id: string,
    accept: string | undefined,
    reply: FastifyReply,
  ): Promise<unknown> {
    const sections = await this.data.export(caller, id);
    const library = await this.libraries.find(caller.libraryId);
    const exported = { exportedAt: this.clock.now(), library: library.name, ...sections };
    reply.header('vary', 'Accept').header('cache-control', 'no-store');
    if (!prefersPage(accept)) return exported;
    reply.type('text/html; charset=utf-8');
    return this.page.draw(caller.language, library, exported);
  }
}
