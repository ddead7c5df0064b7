import { type ReactElement } from 'react';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { type Agreement } from './queries';

/** An agreement by its kind and number, which lead to its page. */
export function AgreementName({ agreement }: { agreement: Agreement }): ReactElement {
  const title = useAgreementTitle();
  return (
    <TextLink to="/partnerships/agreements/$id" params={{ id: agreement.id }}>
      {title(agreement)}
    </TextLink>
  );
}

/** Cooperation agreement 7/2026 */
export function useAgreementTitle(): (agreement: Pick<Agreement, 'kind' | 'number'>) => string {
  const t = useTexts('partnerships');
  const label = useLabels();
  return ({ kind, number }) => {
    const what = label('agreement_kind', kind);
    return number ? t('agreements.numbered', { kind: what, number }) : what;
  };
}
