/**
 * From after which notice on somebody is to be told.
 * @param lastSeen what they say they have seen last; nothing where they begin
 * @param last the library's last notice. More than that nobody has seen: it was before a backup was restored.
 */
export function placeInStream(lastSeen: number | undefined, last: number): number {
  return Math.min(lastSeen ?? last, last);
}

/** What a browser says that it has seen last (`Last-Event-ID`); undefined where that is no number of a notice. */
export function numberOf(lastEventId: string): number | undefined {
  const number = Number(lastEventId);
  return /^\d{1,15}$/.test(lastEventId) ? number : undefined;
}
