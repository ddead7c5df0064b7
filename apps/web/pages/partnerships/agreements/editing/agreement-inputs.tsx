import { type UseFormReturnType } from '@mantine/form';
import { type ReactElement } from 'react';
import { useTexts } from '../../../../base/language/use-texts';
import { Section } from '../../../../ui/section';
import { type AgreementValues } from './agreement-values';
import { DocumentInputs } from './document-inputs';
import { GivingInputs } from './giving-inputs';
import { SigningInputs } from './signing-inputs';
import { TermsInputs } from './terms-inputs';

export interface AgreementInputsProps {
  readonly form: UseFormReturnType<AgreementValues>;
}

/** All that can be said of an agreement: who signed, what each side gives, the document, what it means for referrals. */
export function AgreementInputs({ form }: AgreementInputsProps): ReactElement {
  const t = useTexts('partnerships');
  return (
    <>
      <Section title={t('agreement.signed')}>
        <SigningInputs form={form} />
      </Section>
      <Section title={t('agreement.both')}>
        <GivingInputs form={form} />
      </Section>
      <Section title={t('document.title')}>
        <DocumentInputs form={form} />
      </Section>
      <Section title={t('agreement.terms')}>
        <TermsInputs form={form} />
      </Section>
    </>
  );
}
