import { Injectable } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { LibrariesService, type UserCaller } from '#identity';
import { prefersPage } from '#platform/pages';
import { PersonDataService } from '../person-data.service';
import { PersonExportPage } from './person-export.page';

/** A person's data as it is handed out: for machines, or for people. */
@Injectable()
export class PersonExports {
  constructor(
    private readonly data: PersonDataService,
    private readonly libraries: LibrariesService,
    private readonly page: PersonExportPage,
  ) {}

  /** JSON, or a page where the caller would rather read. */
  async answer(
    caller: UserCaller,
    id: string,
    accept: string | undefined,
    reply: FastifyReply,
  ): Promise<unknown> {
    const exported = await this.data.export(caller, id);
    reply.header('vary', 'Accept').header('cache-control', 'no-store');
    if (!prefersPage(accept)) return exported;
    const library = await this.libraries.find(caller.libraryId);
    reply.type('text/html; charset=utf-8');
    const shown = {
      library: library.name,
      ...exported,
      contact: withoutPrimaryOnes(exported.contact),
    };
    return this.page.draw(caller.language, library, shown);
  }
}

/** The primary telephone, e-mail address and address stand in their lists, too. */
function withoutPrimaryOnes(contact: unknown): object {
  const primary = ['phone', 'email', 'street', 'postalCode', 'city', 'country', 'party'];
  return Object.fromEntries(
    Object.entries({ ...(contact as object) }).filter(([name]) => !primary.includes(name)),
  );
}
