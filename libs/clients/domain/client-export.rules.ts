/** Numbers of ours, which say nothing to the person. */
const counters = new Set(['version', 'position', 'reminderRound', 'attempts', 'lastAttempt']);

/** What a person who reads their data has no use for: nothing, identifiers, and our own bookkeeping. */
export function isTechnical(name: string, value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value) && value.length === 0) return true;
  return counters.has(name) || name === 'id' || /Ids?$/.test(name);
}
