import { Box, NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { followUpPriorities } from '#libs/follow-ups/domain/follow-up-priority';
import { useAccount, useLibrary } from '../../../base/account';
import { api } from '../../../base/api';
import { dayIn } from '../../../base/language/days';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { ContactPicker } from '../../../ui/contact-picker';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { TextLink } from '../../../ui/link';
import { notifySaved } from '../../../ui/notify';
import { Page } from '../../../ui/page';
import { SubjectName } from '../../../ui/subject-name';
import { useOwners } from '../../../ui/use-colleagues';
import { workChanged } from '../../../ui/work-changed';
import { DueFields } from './due-fields';
import { followUpBody, type FollowUpValues, onceOnly } from './follow-up-values';
import { RecurrenceFields } from './recurrence-fields';
import { useSubject } from './use-subject';

/** Something promised: what, to whom or about what, until when, whose it is, and whether it comes again. */
export function NewFollowUpPage(): ReactElement {
  const t = useTexts('follow-ups');
  const label = useLabels();
  const navigate = useNavigate();
  const { userId } = useAccount();
  const { timeZone } = useLibrary();
  const owners = useOwners();
  const { contactId = '', day, ...about } = useSearch({ from: '/signed-in/follow-ups/new' });
  const subject = useSubject(about);
  const { form, forget } = useDraftForm<FollowUpValues>(
    `follow-up.new.${subject?.id ?? contactId}`,
    {
      initialValues: {
        contactId,
        title: '',
        note: '',
        ownerId: userId,
        priority: 'normal',
        dueOn: day ?? dayIn(1, timeZone),
        dueTime: '',
        ...onceOnly,
      },
      validate: {
        contactId: (id) => (id === '' && !subject ? t('field.contact.needed') : null),
      },
    },
  );
  return (
    <Page
      title={t('new.title')}
      size="md"
      above={<TextLink to="/follow-ups">{t('one.back')}</TextLink>}
    >
      <Box className="surface" p="lg">
        <SavingForm
          form={form}
          save={(values) =>
            answerOf(
              api.POST('/api/v1/follow-ups', {
                body: followUpBody(values, subject ? about : undefined),
              }),
            )
          }
          onSaved={async ({ id }) => {
            forget();
            notifySaved(t('new.said'));
            await workChanged();
            await navigate({ to: '/follow-ups/$id', params: { id } });
          }}
          action={t('new.action')}
        >
          {subject ? (
            <Text>
              {t('new.about')} <SubjectName subject={subject} />
            </Text>
          ) : (
            <ContactPicker
              label={t('field.contact')}
              required
              {...form.getInputProps('contactId')}
            />
          )}
          <TextInput
            label={t('field.title')}
            required
            maxLength={300}
            {...form.getInputProps('title')}
          />
          <DueFields form={form} />
          <RecurrenceFields form={form} startsOn={form.getValues().dueOn} />
          <NativeSelect
            label={t('field.owner')}
            data={owners.map(({ id, name }) => ({ value: id, label: name }))}
            {...form.getInputProps('ownerId')}
          />
          <NativeSelect
            label={t('field.priority')}
            data={followUpPriorities.map((one) => ({
              value: one,
              label: label('follow_up_priority', one),
            }))}
            {...form.getInputProps('priority')}
          />
          <Textarea label={t('field.note')} {...form.getInputProps('note')} />
        </SavingForm>
      </Box>
    </Page>
  );
}
