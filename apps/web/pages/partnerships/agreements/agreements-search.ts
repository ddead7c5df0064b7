import { type AgreementKind, agreementKinds } from '#libs/partnerships/domain/agreement';

/** The tabs of the register. */
export const agreementViews = ['in_force', 'ending', 'all'] as const;

export type AgreementView = (typeof agreementViews)[number];

/** What the address says of the register. */
export interface AgreementsSearch {
  readonly view?: AgreementView | undefined;
  readonly kind?: AgreementKind | undefined;
}

export function agreementsSearch({ view, kind }: AgreementsSearch): AgreementsSearch {
  return {
    view: agreementViews.find((one) => one === view),
    kind: agreementKinds.find((one) => one === kind),
  };
}
