/** What a move is called where it can be made; some are called by where they come from. */
export function moveName(from: string, to: string): string {
  if (to === 'sent') return 'give_back';
  if (to === 'accepted' && from === 'scheduled') return 'no_show';
  if (to === 'in_progress' && from === 'on_hold') return 'resume';
  return to;
}
