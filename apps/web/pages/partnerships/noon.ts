/** A moment of a day that is this day on every clock of Europe and Asia, to be written as a day. */
export function noonOf(day: string): string {
  return `${day}T12:00:00Z`;
}
