import { Box } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { ContactPicker } from '../../../ui/contact-picker';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { TextLink } from '../../../ui/link';
import { Page } from '../../../ui/page';
import { Section } from '../../../ui/section';
import { Waiting } from '../../../ui/waiting';
import { PrivateForms } from '../forms/private-forms';
import { mentoringChanged } from '../queries';
import { ProfileInputs } from './profile-inputs';
import { blankProfileValues, profileDetails, type ProfileValues } from './profile-values';

interface NewProfileValues extends ProfileValues {
  readonly contactId: string;
}

/** Makes a mentor of a person whom the library knows. */
export function NewMentorPage(): ReactElement {
  const t = useTexts('mentoring');
  const navigate = useNavigate();
  const { contactId = '' } = useSearch({ from: '/signed-in/mentoring/mentors/new' });
  const { form, forget } = useDraftForm<NewProfileValues>(`mentoring.profile.new.${contactId}`, {
    initialValues: { ...blankProfileValues, contactId },
  });
  return (
    <Page
      title={t('profile.make')}
      size="md"
      above={<TextLink to="/mentoring/mentors">{t('mentors.title')}</TextLink>}
    >
      <SavingForm
        form={form}
        save={(values) =>
          answerOf(
            api.POST('/api/v1/mentor-profiles', {
              body: { ...profileDetails(values), contactId: values.contactId },
            }),
          )
        }
        onSaved={async ({ id }) => {
          forget();
          await mentoringChanged();
          await navigate({ to: '/mentoring/mentors/$id', params: { id } });
        }}
        action={t('profile.make.action')}
      >
        <Section title={t('profile.who')}>
          <ContactPicker
            label={t('profile.person')}
            description={t('profile.person.hint')}
            required
            {...form.getInputProps('contactId')}
          />
          <TextLink to="/contacts/new" size="sm">
            {t('profile.person.new')}
          </TextLink>
        </Section>
        <ProfileInputs form={form} />
      </SavingForm>
      {form.getValues().contactId !== '' && (
        <Box mt="xl">
          <Waiting>
            <PrivateForms asked={{ contactId: form.getValues().contactId }} />
          </Waiting>
        </Box>
      )}
    </Page>
  );
}
