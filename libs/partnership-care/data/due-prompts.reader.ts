import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement } from '#platform/database';
import { patienceDays } from '#partnerships';
import { type DuePrompt } from '../domain/prompt';

const duePrompts: Statement = {
  name: 'due_partnership_prompts',
  text: `
    select library_id as "libraryId", kind, subject_id as "subjectId", occasion
    from due_partnership_prompts($1, $2, $3, $4)`,
};

@Injectable()
export class DuePromptsReader {
  constructor(private readonly reads: ReadPath) {}

  /** At most so many of each kind that are due, in whichever library. */
  findDue(now: Date, atMost: number): Promise<DuePrompt[]> {
    return this.reads.acrossLibraries<DuePrompt & object>(duePrompts, [
      now,
      Object.keys(patienceDays),
      Object.values(patienceDays),
      atMost,
    ]);
  }
}
