import { hasEnded, languages, reachableFrom } from '#kernel';
import { followUpsMessages } from '../messages';
import { followUpOrigins } from './follow-up-origin';
import { followUpPriorities } from './follow-up-priority';
import { followUpStatuses, followUpStatusNames } from './follow-up-status';
import { followUpSubjects } from './follow-up-subject';

describe('the life of a follow-up', () => {
  it('begins open, from where every status can be reached', () => {
    expect(reachableFrom(followUpStatuses, 'open')).toEqual(new Set(followUpStatusNames));
  });

  it('ends done or cancelled, and is never opened again', () => {
    const ended = followUpStatusNames.filter((status) => hasEnded(followUpStatuses, status));
    expect(ended).toEqual(['done', 'cancelled']);
  });
});

describe('the words for it', () => {
  const tables = {
    follow_up_status: followUpStatusNames,
    follow_up_priority: followUpPriorities,
    follow_up_origin: followUpOrigins,
    follow_up_subject: Object.keys(followUpSubjects),
  };

  it.each(languages)('exist in %s, and no two of a table are the same', (language) => {
    for (const [table, names] of Object.entries(tables)) {
      const labels = names.map((name) => followUpsMessages[language][`${table}.${name}`]);
      expect(labels.every((label) => label !== undefined && label !== '')).toBe(true);
      expect(new Set(labels).size).toBe(names.length);
    }
  });
});
