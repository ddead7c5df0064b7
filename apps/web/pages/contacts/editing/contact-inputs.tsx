import {
  NativeSelect,
  NumberInput,
  SimpleGrid,
  Stack,
  TagsInput,
  Textarea,
  TextInput,
} from '@mantine/core';
import { type UseFormReturnType } from '@mantine/form';
import { type ReactElement } from 'react';
import { contactKindNames, contactKinds, type Party } from '#libs/contacts/domain/contact-kind';
import { contactStatuses } from '#libs/contacts/domain/contact-status';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { Section } from '../../../ui/section';
import { useColleagues } from '../../../ui/use-colleagues';
import { AddressLines } from './address-lines';
import { BusinessInputs } from './business-inputs';
import { type ContactFields } from './contact-fields';
import { PointLines } from './point-lines';

interface ContactInputsProps<Values extends ContactFields> {
  readonly form: UseFormReturnType<Values>;
  /** An organisation stays one: once known, only its kinds are offered. */
  readonly party?: Party;
}

/** All that can be said of a contact, the most needed first. */
export function ContactInputs<Values extends ContactFields>(
  props: ContactInputsProps<Values>,
): ReactElement {
  const { form, party } = props;
  const t = useTexts('contacts');
  const label = useLabels();
  const colleagues = useColleagues();
  const kinds = contactKindNames.filter((one) => !party || contactKinds[one].party === party);
  const isPerson = party !== 'organisation';
  return (
    <>
      <Section title={t('edit.who')}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput label={t('field.name')} required {...form.getInputProps('name')} />
          <TextInput
            label={t('field.secondName')}
            description={t('field.secondName.hint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            {...form.getInputProps('secondName')}
          />
          <NativeSelect
            label={t('field.kind')}
            data={[
              ...kinds.map((one) => ({ value: one, label: label('contact_kind', one) })),
              ...(isPerson ? [{ value: '', label: t('field.kind.none') }] : []),
            ]}
            {...form.getInputProps('kind')}
          />
          <NativeSelect
            label={t('field.status')}
            data={contactStatuses.map((one) => ({
              value: one,
              label: label('contact_status', one),
            }))}
            {...form.getInputProps('status')}
          />
        </SimpleGrid>
      </Section>
      <Section title={t('edit.reached')}>
        <Stack gap="xs" mb="md">
          <PointLines form={form} list="phones" {...form.getInputProps('phones')} />
          <PointLines form={form} list="emails" {...form.getInputProps('emails')} />
          <AddressLines form={form} {...form.getInputProps('furtherAddresses')} />
        </Stack>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            type="url"
            label={t('field.website')}
            placeholder="https://"
            {...form.getInputProps('website')}
          />
          <TagsInput
            size="md"
            label={t('field.languages')}
            description={t('field.languages.hint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            {...form.getInputProps('languages')}
          />
        </SimpleGrid>
      </Section>
      <BusinessInputs form={form} />
      <Section title={t('edit.together')}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Textarea label={t('field.weOffer')} {...form.getInputProps('weOffer')} />
          <Textarea label={t('field.theyOffer')} {...form.getInputProps('theyOffer')} />
          <NativeSelect
            label={t('field.ownerId')}
            data={[
              { value: '', label: t('field.ownerId.nobody') },
              ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            {...form.getInputProps('ownerId')}
          />
          <NativeSelect
            label={t('field.deputyId')}
            data={[
              { value: '', label: t('field.ownerId.nobody') },
              ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            {...form.getInputProps('deputyId')}
          />
          <NumberInput
            size="md"
            label={t('field.cadenceDays')}
            min={1}
            max={3650}
            allowDecimal={false}
            {...form.getInputProps('cadenceDays')}
          />
          <TagsInput
            size="md"
            label={t('field.tags')}
            description={t('field.tags.hint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            {...form.getInputProps('tags')}
          />
          <Textarea label={t('field.notes')} {...form.getInputProps('notes')} />
        </SimpleGrid>
      </Section>
    </>
  );
}
