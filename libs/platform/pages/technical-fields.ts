/** Bookkeeping of ours, which says nothing to the person, or what another field says better. */
const bookkeeping = new Set([
  ...['version', 'position', 'reminderRound', 'attempts', 'lastAttempt', 'occurrence'],
  ...['snoozedCount', 'firstDueLocal', 'handedOverBy', 'origin', 'skipped'],
  ...['weightsVersion', 'passesOn', 'mentorsNeverProposed'],
  ...[
    'initials',
    'dueLocal',
    'timeZone',
    'subjectType',
    'leasedUntil',
    'nextAttemptAt',
    'isUrgent',
    'searchGeneration',
    'loggedBy',
  ],
]);

/** What a person who reads their data has no use for: nothing, identifiers, and our own bookkeeping. */
export function isTechnical(name: string, value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value) && value.length === 0) return true;
  return bookkeeping.has(name) || name === 'id' || /Ids?$/.test(name);
}
