/** Where we stand with a contact. To add a status: a line here, a label per language, and the migration's CHECK. */
export const contactStatuses = [
  // We would like to work with it, and do not yet.
  'prospective',
  'active',
  // Nothing goes on at present, and may again.
  'dormant',
  // It is no more: the firm was wound up, the person works no longer.
  'closed',
] as const;

export type ContactStatus = (typeof contactStatuses)[number];
