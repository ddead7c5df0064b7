/** How far the library has come with a contact: they work together, or may come to. */
export const standings = ['at_work', 'on_the_way'] as const;

export type Standing = (typeof standings)[number];

/** The sectors of contacts: a web of partners wants something of each. */
export const partnerSectors = ['public', 'private', 'ngo'] as const;

export type PartnerSector = (typeof partnerSectors)[number];
