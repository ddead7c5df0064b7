import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ClientDataContributors } from '#clients';
import { FreeText } from '#platform/free-text';

const items = {
  table: 'swot_items',
  columns: ['statement', 'evidence', 'goal'],
  versioned: true,
};
const analyses = { table: 'swot_analyses', columns: ['note'], versioned: true };

/** What is written in an analysis may name people: they are taken out of it. */
@Injectable()
export class SwotContributions implements OnModuleInit {
  constructor(
    private readonly clientData: ClientDataContributors,
    private readonly freeText: FreeText,
  ) {}

  onModuleInit(): void {
    this.clientData.registerWords({
      forget: async (libraryId, traces) => {
        await this.freeText.takeOut(libraryId, items, traces);
        await this.freeText.takeOut(libraryId, analyses, traces);
      },
    });
  }
}
