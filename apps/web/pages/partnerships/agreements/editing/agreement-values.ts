import { type Schemas } from '#api-client';
import { clientFields } from '#libs/clients/domain/client';
import {
  type AgreementKind,
  agreementKinds,
  type AgreementRenewal,
  agreementRenewals,
} from '#libs/partnerships/domain/agreement';
import { type Agreement } from '../queries';

const textFields = [
  ...(['number', 'signedForUs', 'signedForThem', 'weGive', 'theyGive', 'wePromote'] as const),
  ...(['theyPromote', 'documentUrl', 'documentSha256', 'partnershipId'] as const),
  ...(['signedOn', 'inForceTo', 'endedOn'] as const),
] as const;

const numberFields = [
  ...(['noticeDays', 'respondWithinWorkingDays', 'firstNewsWithinDays'] as const),
  ...(['newsEveryDays', 'retentionMonths'] as const),
] as const;

type TextField = (typeof textFields)[number];
type NumberField = (typeof numberFields)[number];

/** What an agreement's form holds; what is not said is empty. */
export interface AgreementValues
  extends Record<TextField, string>, Record<NumberField, number | string> {
  contactIds: string[];
  kind: AgreementKind;
  inForceFrom: string;
  renewal: AgreementRenewal;
  services: string[];
  /** Whether it names what of a client may be passed on. */
  limitsFields: boolean;
  clientFields: string[];
}

export const noAgreementValues: AgreementValues = {
  ...{ contactIds: [], kind: agreementKinds[1], inForceFrom: '', renewal: agreementRenewals[0] },
  ...{ number: '', signedOn: '', signedForUs: '', signedForThem: '', partnershipId: '' },
  ...{ inForceTo: '', endedOn: '', noticeDays: '', weGive: '', theyGive: '', wePromote: '' },
  ...{ theyPromote: '', documentUrl: '', documentSha256: '', respondWithinWorkingDays: '' },
  ...{ firstNewsWithinDays: '', newsEveryDays: '', retentionMonths: '', services: [] },
  ...{ limitsFields: false, clientFields: [] },
};

/** An agreement as the form shows it. */
export function valuesOf(agreement: Agreement): AgreementValues {
  const {
    contactIds,
    kind,
    inForceFrom,
    renewal = 'ends',
    services,
    clientFields: fields,
  } = agreement;
  return {
    ...noAgreementValues,
    ...Object.fromEntries(textFields.map((name) => [name, agreement[name] ?? ''])),
    ...Object.fromEntries(numberFields.map((name) => [name, agreement[name] ?? ''])),
    ...{ contactIds, kind, inForceFrom, renewal, services: services ?? [] },
    limitsFields: Array.isArray(fields),
    clientFields: fields ?? [],
  };
}

/** What was written, as the API takes it: nothing where nothing stands. */
export function agreementBody(values: AgreementValues): Schemas['CreateAgreementDto'] {
  const { contactIds, kind, inForceFrom, renewal, services, limitsFields } = values;
  const numberIn = (name: NumberField): number | null =>
    values[name] === '' ? null : Number(values[name]);
  return {
    ...Object.fromEntries(textFields.map((name) => [name, values[name].trim() || null])),
    ...Object.fromEntries(numberFields.map((name) => [name, numberIn(name)])),
    ...{ contactIds, kind, inForceFrom, renewal },
    services: services.length > 0 ? services : null,
    clientFields: limitsFields
      ? clientFields.filter((field) => values.clientFields.includes(field))
      : null,
  };
}
