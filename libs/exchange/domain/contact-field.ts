/** How a field's cell is read. `choice` is a word of a table of the vocabulary; `lines` run in parallel, one a line. */
export type FieldType =
  | { readonly type: 'text'; readonly max: number; readonly joined?: string }
  | { readonly type: 'list'; readonly max: number; readonly most: number }
  | { readonly type: 'lines'; readonly max: number }
  | { readonly type: 'choice'; readonly of: string }
  | { readonly type: 'number'; readonly min: number; readonly max: number }
  | { readonly type: 'registration' | 'emails' | 'phones' | 'web' | 'country' }
  | { readonly type: 'addresses' | 'date' | 'user' | 'branch' };

/** What a column of a file can mean, in the order in which an export writes the columns. */
export const contactFields = {
  id: { type: 'text', max: 200 },
  party: { type: 'choice', of: 'party' },
  kind: { type: 'choice', of: 'contact_kind' },
  sector: { type: 'choice', of: 'sector' },
  status: { type: 'choice', of: 'contact_status' },
  name: { type: 'text', max: 300 },
  firstName: { type: 'text', max: 100 },
  middleName: { type: 'text', max: 100 },
  lastName: { type: 'text', max: 100 },
  secondName: { type: 'text', max: 300 },
  organisation: { type: 'lines', max: 300 },
  role: { type: 'lines', max: 200 },
  startedOn: { type: 'lines', max: 10 },
  endedOn: { type: 'lines', max: 10 },
  email: { type: 'emails' },
  phone: { type: 'phones' },
  website: { type: 'web' },
  street: { type: 'text', max: 300, joined: ', ' },
  postalCode: { type: 'text', max: 20 },
  city: { type: 'text', max: 200 },
  country: { type: 'country' },
  addressLabel: { type: 'text', max: 100 },
  otherAddresses: { type: 'addresses' },
  nip: { type: 'registration' },
  regon: { type: 'registration' },
  krs: { type: 'registration' },
  edrpou: { type: 'registration' },
  bin: { type: 'registration' },
  languages: { type: 'list', max: 35, most: 20 },
  tags: { type: 'list', max: 50, most: 50 },
  notes: { type: 'text', max: 10_000, joined: '\n' },
  industry: { type: 'text', max: 5 },
  stage: { type: 'choice', of: 'business_stage' },
  size: { type: 'choice', of: 'business_size' },
  weOffer: { type: 'text', max: 2000, joined: '\n' },
  theyOffer: { type: 'text', max: 2000, joined: '\n' },
  source: { type: 'text', max: 300 },
  owner: { type: 'user' },
  deputy: { type: 'user' },
  branch: { type: 'branch' },
  fullUntil: { type: 'date' },
  cadenceDays: { type: 'number', min: 1, max: 1095 },
  lastVerifiedOn: { type: 'date' },
} as const satisfies Record<string, FieldType>;

export type ContactField = keyof typeof contactFields;

export const contactFieldNames = Object.keys(contactFields) as readonly ContactField[];

/** Whether several columns may mean the same field: three telephones, two lines of a street. */
export function takesSeveralColumns(field: ContactField): boolean {
  const described: FieldType = contactFields[field];
  return (
    ['list', 'emails', 'phones'].includes(described.type) ||
    (described.type === 'text' && described.joined !== undefined)
  );
}
