/** The ways of being in touch. To add one: a word here, a label per language, and the migration's CHECK. */
export const interactionChannels = [
  'call',
  'email',
  'meeting',
  'visit',
  'event',
  'letter',
  'message',
] as const;

export type InteractionChannel = (typeof interactionChannels)[number];
