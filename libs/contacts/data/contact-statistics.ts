import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement } from '#platform/database';

const analyzeContacts: Statement = {
  name: 'analyze_contacts',
  text: 'select analyze_contacts()',
};

/** What PostgreSQL knows of how many contacts there are when it plans; by itself it looks once a minute at most. */
@Injectable()
export class ContactStatistics {
  constructor(private readonly reads: ReadPath) {}

  /** Worth its cost (a sample of each table is read) when there are twice as many as before. */
  async refresh(): Promise<void> {
    await this.reads.acrossLibraries(analyzeContacts, []);
  }
}
