import { Injectable } from '@nestjs/common';
import { type UserCaller } from '#identity';
import { type JsonPage, type JsonResource } from '#platform/database';
import { SuggestionReader } from '../data/suggestion.reader';
import { requestNotFound } from '../domain/mentoring.errors';
import { MentoringRequestsService } from '../mentoring-requests.service';

/** Shortlists as they are shown to whoever may know of their request. */
@Injectable()
export class ShownSuggestions {
  constructor(
    private readonly requests: MentoringRequestsService,
    private readonly reader: SuggestionReader,
  ) {}

  /** @throws DomainError not_found. */
  async one({ libraryId }: UserCaller, id: string): Promise<JsonResource> {
    const suggestion = await this.reader.read(libraryId, id);
    if (!suggestion) throw requestNotFound();
    return suggestion;
  }

  /** @throws DomainError not_found. */
  async list(
    caller: UserCaller,
    requestId: string,
    page: { readonly limit: number; readonly cursor?: string | undefined },
  ): Promise<JsonPage> {
    await this.requests.findFor(caller, requestId);
    return this.reader.listOf(caller.libraryId, requestId, page);
  }
}
