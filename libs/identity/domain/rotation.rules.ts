/** How long a token goes on beside its successor, in hours: unless said otherwise, and at most. */
export const rotationOverlap = { usual: 24, longest: 7 * 24 } as const;

/** When a token that has a successor ends: after the overlap, and never later than it would have anyway. */
export function endOfOverlap(expiresAt: Date | null, now: Date, overlapHours: number): Date {
  const end = new Date(now.getTime() + overlapHours * 60 * 60 * 1000);
  return expiresAt !== null && expiresAt < end ? expiresAt : end;
}
