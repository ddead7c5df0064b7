import { NativeSelect, TextInput } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { type StageOnTheWay, stagesOnTheWay } from '#libs/partnerships/domain/partnership-stage';
import { useAccount, useLibrary } from '../../../base/account';
import { api } from '../../../base/api';
import { dayIn } from '../../../base/language/days';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { instantOf } from '../../../base/language/wall-clock';
import { ContactPicker } from '../../../ui/contact-picker';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { TextLink } from '../../../ui/link';
import { Page } from '../../../ui/page';
import { Section } from '../../../ui/section';
import { partnershipsChanged } from '../queries';
import { PartnershipInputs } from './partnership-inputs';
import { noPartnershipValues, partnershipBody, type PartnershipValues } from './partnership-values';

interface NewPartnershipValues extends PartnershipValues {
  contactId: string;
  stage: StageOnTheWay;
  /** A day; empty for today. */
  stageSince: string;
}

/** Writes a partnership down: a possible one, or one that the library has had for long. */
export function NewPartnershipPage(): ReactElement {
  const t = useTexts('partnerships');
  const label = useLabels();
  const navigate = useNavigate();
  const { userId } = useAccount();
  const { timeZone } = useLibrary();
  const today = dayIn(0, timeZone);
  const { contactId = '' } = useSearch({ from: '/signed-in/partnerships/new' });
  const { form, forget } = useDraftForm<NewPartnershipValues>(`partnership.new.${contactId}`, {
    initialValues: {
      ...noPartnershipValues,
      ...{ contactId, stage: 'identified', stageSince: '', ownerId: userId },
    },
  });
  return (
    <Page
      title={t('new.title')}
      above={<TextLink to="/partnerships">{t('one.back')}</TextLink>}
      size="md"
    >
      <SavingForm
        form={form}
        save={({ contactId: partner, stage, stageSince: day, ...values }) => {
          const wasBefore = day !== '' && day < today;
          const stageSince = wasBefore ? instantOf(`${day}T12:00`, timeZone) : undefined;
          const body = { ...partnershipBody(values), contactId: partner, stage, stageSince };
          return answerOf(api.POST('/api/v1/partnerships', { body }));
        }}
        onSaved={async ({ id }) => {
          forget();
          await partnershipsChanged();
          await navigate({ to: '/partnerships/$id', params: { id } });
        }}
        action={t('new.action')}
      >
        <Section title={t('new.who')}>
          <ContactPicker label={t('facts.partner')} required {...form.getInputProps('contactId')} />
          <NativeSelect
            mt="md"
            label={t('new.stage')}
            description={t('new.stage.hint')}
            data={stagesOnTheWay.map((one) => ({
              value: one,
              label: label('partnership_stage', one),
            }))}
            {...form.getInputProps('stage')}
          />
          <TextInput
            mt="md"
            type="date"
            label={t('new.since')}
            description={t('new.since.hint')}
            max={today}
            {...form.getInputProps('stageSince')}
          />
        </Section>
        <PartnershipInputs form={form} stage={form.getValues().stage} />
      </SavingForm>
    </Page>
  );
}
