import { type Schemas } from '#api-client';
import { type LocalPartnershipRole } from '#libs/local-partnerships/domain/member';
import { type LocalPartnership } from './queries';

/** What is written of a local partnership, as its form holds it: empty is nothing said. */
export interface DetailsValues {
  name: string;
  purpose: string;
  libraryRole: LocalPartnershipRole;
  branchId: string;
  ownerId: string;
  endedOn: string;
}

export function detailsOf(partnership: LocalPartnership): DetailsValues {
  const { name, purpose, libraryRole, branchId, ownerId, endedOn } = partnership;
  return {
    name,
    purpose: purpose ?? '',
    libraryRole: libraryRole ?? 'coordinator',
    branchId: branchId ?? '',
    ownerId: ownerId ?? '',
    endedOn: endedOn ?? '',
  };
}

export function detailsBody(values: DetailsValues): Schemas['CreateLocalPartnershipDto'] {
  return {
    name: values.name,
    purpose: values.purpose || null,
    libraryRole: values.libraryRole,
    branchId: values.branchId || null,
    ownerId: values.ownerId || null,
    endedOn: values.endedOn || null,
  };
}
