import { useTexts } from '../../../../base/language/use-texts';
import { type AgreementValues, noAgreementValues } from './agreement-values';

type Field = keyof AgreementValues;

/** The fields that are called otherwise than by their own name. */
const special: Partial<Record<Field, string>> = {
  contactIds: 'agreement.contacts',
  kind: 'agreements.kind',
  partnershipId: 'agreement.partnership',
  documentUrl: 'document.url',
  documentSha256: 'document.fingerprint',
};

/** What each field of an agreement is called. */
export function useAgreementLabels(): Readonly<Record<Field, string>> {
  const t = useTexts('partnerships');
  const names = Object.keys(noAgreementValues) as Field[];
  return names.reduce(
    (labels, name) => ({ ...labels, [name]: t(special[name] ?? `agreement.${name}`) }),
    {} as Record<Field, string>,
  );
}
