import { DomainError, type FieldFault } from '#kernel';
import { type ContactDetails } from './contact';
import {
  noPoints,
  primaryPoints,
  readContactPoints,
  readRegistrationNumbers,
  type SaidPoints,
} from './contact-details';
import { type ContactPoints, type PrimaryPoints } from './contact-points';
import { isIndustry } from './industry';
import { type RegistrationNumber } from './registration-number';

/** What somebody says of a contact: what they leave out stays as it is. */
export interface SaidContact
  extends
    Partial<
      Omit<ContactDetails, keyof ContactPoints | keyof PrimaryPoints | 'registrationNumbers'>
    >,
    SaidPoints {
  readonly registrationNumbers?: readonly RegistrationNumber[] | undefined;
}

/** What a library makes of what is said. */
export interface ContactSetting {
  /** Telephone numbers without a country code are of this one. */
  readonly country: string;
  /** The day of the library's calendar. */
  readonly today: string;
}

/** A contact of whom nothing has been said. */
export const blankContact: Omit<ContactDetails, 'name'> = {
  kind: null,
  sector: null,
  status: 'active',
  secondName: null,
  ...noPoints,
  ...primaryPoints(noPoints),
  website: null,
  registrationNumbers: [],
  languages: [],
  tags: [],
  notes: null,
  industry: null,
  stage: null,
  size: null,
  weOffer: null,
  theyOffer: null,
  source: null,
  ownerId: null,
  deputyId: null,
  branchId: null,
  fullUntil: null,
  cadenceDays: null,
  lastVerifiedOn: null,
};

/** A contact as it is known after this was said. @throws DomainError invalid, naming all that is wrong. */
export function readContact(
  before: ContactDetails,
  said: SaidContact,
  { country, today }: ContactSetting,
): ContactDetails {
  const points = readContactPoints(before, said, country);
  const numbers = said.registrationNumbers && readRegistrationNumbers(said.registrationNumbers);
  const faults = [...points.faults, ...(numbers?.faults ?? []), ...otherFaults(said, today)];
  if (faults.length > 0) throw new DomainError('invalid', 'invalid_request', { faults });
  return {
    ...before,
    ...said,
    ...points.value,
    ...primaryPoints(points.value),
    registrationNumbers: numbers?.value ?? before.registrationNumbers,
  };
}

function otherFaults({ industry, lastVerifiedOn }: SaidContact, today: string): FieldFault[] {
  const faults: FieldFault[] = [];
  if (industry && !isIndustry(industry)) {
    faults.push({ pointer: '/industry', code: 'unknown_industry' });
  }
  if (lastVerifiedOn && lastVerifiedOn > today) {
    faults.push({ pointer: '/lastVerifiedOn', code: 'in_the_future' });
  }
  return faults;
}
