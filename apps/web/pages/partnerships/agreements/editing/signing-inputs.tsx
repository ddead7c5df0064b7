import { NativeSelect, NumberInput, SimpleGrid, TextInput } from '@mantine/core';
import { type UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { agreementKinds, agreementRenewals } from '#libs/partnerships/domain/agreement';
import { api } from '../../../../base/api';
import { useLabels, useTexts } from '../../../../base/language/use-texts';
import { ContactsPicker } from '../../../../ui/contacts/contacts-picker';
import { type Partnership, partnershipsKey, titleOf } from '../../queries';
import { type AgreementValues } from './agreement-values';

/** With whom, under which number, and from when to when. */
export function SigningInputs({
  form,
}: {
  form: UseFormReturnType<AgreementValues>;
}): ReactElement {
  const t = useTexts('partnerships');
  const label = useLabels();
  const partnerships = usePartnershipsWith(form.getValues().contactIds[0]);
  const day = (name: 'signedOn' | 'inForceFrom' | 'inForceTo' | 'endedOn') => (
    <TextInput
      type="date"
      label={t(`agreement.${name}`)}
      description={t(`agreement.${name}.hint`)}
      required={name === 'inForceFrom'}
      {...form.getInputProps(name)}
    />
  );
  return (
    <>
      <ContactsPicker
        label={t('agreement.contacts')}
        description={t('agreement.contacts.hint')}
        required
        {...form.getInputProps('contactIds')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }} mt="md">
        <NativeSelect
          label={t('agreements.kind')}
          data={agreementKinds.map((one) => ({ value: one, label: label('agreement_kind', one) }))}
          {...form.getInputProps('kind')}
        />
        <TextInput
          label={t('agreement.number')}
          maxLength={100}
          {...form.getInputProps('number')}
        />
        {partnerships.length > 0 && (
          <NativeSelect
            label={t('agreement.partnership')}
            data={[
              { value: '', label: t('agreement.partnership.none') },
              ...partnerships.map((one) => ({ value: one.id, label: titleOf(one) })),
            ]}
            {...form.getInputProps('partnershipId')}
          />
        )}
        {day('signedOn')}
        <TextInput
          label={t('agreement.signedForUs')}
          maxLength={300}
          {...form.getInputProps('signedForUs')}
        />
        <TextInput
          label={t('agreement.signedForThem')}
          maxLength={300}
          {...form.getInputProps('signedForThem')}
        />
        {day('inForceFrom')}
        {day('inForceTo')}
        <NativeSelect
          label={t('agreement.renewal')}
          description={t('agreement.renewal.hint')}
          data={agreementRenewals.map((one) => ({
            value: one,
            label: label('agreement_renewal', one),
          }))}
          {...form.getInputProps('renewal')}
        />
        <NumberInput
          size="md"
          label={t('agreement.noticeDays')}
          description={t('agreement.noticeDays.hint')}
          min={0}
          max={730}
          allowDecimal={false}
          {...form.getInputProps('noticeDays')}
        />
        {day('endedOn')}
      </SimpleGrid>
    </>
  );
}

/** The partnerships with a contact, to one of which the agreement may belong. */
function usePartnershipsWith(contactId: string | undefined): readonly Partnership[] {
  const { data } = useQuery({
    queryKey: [...partnershipsKey, 'with', contactId],
    queryFn: () =>
      answerOf(api.GET('/api/v1/partnerships', { params: { query: { contactId, limit: 100 } } })),
    enabled: contactId !== undefined,
  });
  return data?.data ?? [];
}
