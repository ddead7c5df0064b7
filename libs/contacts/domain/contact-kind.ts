/** Whether a contact is an organisation or a person. */
export const parties = ['organisation', 'person'] as const;

export type Party = (typeof parties)[number];

export const sectors = ['public', 'private', 'ngo'] as const;

export type Sector = (typeof sectors)[number];

interface Kind {
  readonly party: Party;
  readonly sector: Sector;
}

/** What a contact can be to us. To add a kind: a line here, a label per language, and the migration's CHECK. */
export const contactKinds = {
  local_business: { party: 'organisation', sector: 'private' },
  job_agency: { party: 'organisation', sector: 'public' },
  small_business_centre: { party: 'organisation', sector: 'public' },
  educational_institution: { party: 'organisation', sector: 'public' },
  public_institution: { party: 'organisation', sector: 'public' },
  ngo: { party: 'organisation', sector: 'ngo' },
  peer_library: { party: 'organisation', sector: 'public' },
  mentor: { party: 'person', sector: 'private' },
  business_leader: { party: 'person', sector: 'private' },
} as const satisfies Record<string, Kind>;

export type ContactKind = keyof typeof contactKinds;

export const contactKindNames = Object.keys(contactKinds) as readonly ContactKind[];

/**
 * What a kind makes of a contact. Without a kind it is a person whom we know through where they work, and
 * has no sector of their own.
 */
export function traitsOf(kind: ContactKind | null): { party: Party; sector: Sector | null } {
  return kind === null ? { party: 'person', sector: null } : contactKinds[kind];
}
