import { useNavigate } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { TextLink } from '../../../ui/link';
import { Page } from '../../../ui/page';
import { Section } from '../../../ui/section';
import { mentoringChanged } from '../queries';
import { askedAssignment, type AskingValues, slotsOf } from './asking-values';
import { KindInputs } from './kind-inputs';
import { LockedInput } from './locked-input';
import { ParticipantsInput } from './participants-input';
import { useVerifiedMentors, useWaitingRequests } from './use-participants';

/** Chooses who is to be brought together, and has it calculated. Nothing is sent by that. */
export function NewAssignmentPage(): ReactElement {
  const t = useTexts('mentoring');
  const navigate = useNavigate();
  const requests = useWaitingRequests();
  const mentors = useVerifiedMentors();
  const { form, forget } = useDraftForm<AskingValues>('mentoring.assignment.new', {
    initialValues: {
      ...{ kind: 'cohort', day: '', from: '16:00', until: '19:00', minutes: 30 },
      ...{ requests: [], mentors: [], locked: [] },
    },
  });
  const values = form.getValues();
  const slots = values.kind === 'mentor_day' ? slotsOf(values) : [];
  const among = (chosen: AskingValues['requests'], { offered }: typeof requests) =>
    offered.filter(({ id }) => chosen.some((one) => one.id === id));
  return (
    <Page
      title={t('assignment.new')}
      size="md"
      above={<TextLink to="/mentoring/assignments">{t('assignments.title')}</TextLink>}
    >
      <SavingForm
        form={form}
        save={(asked) =>
          answerOf(api.POST('/api/v1/mentoring-assignments', { body: askedAssignment(asked) }))
        }
        onSaved={async ({ id }) => {
          forget();
          await mentoringChanged();
          await navigate({ to: '/mentoring/assignments/$id', params: { id } });
        }}
        action={t('assignment.new.action')}
      >
        <Section title={t('assignment.what')}>
          <KindInputs form={form} slots={slots} />
        </Section>
        <Section title={t('assignment.clients')}>
          <ParticipantsInput
            label={t('requests.title')}
            {...requests}
            slots={slots}
            {...form.getInputProps('requests')}
          />
        </Section>
        <Section title={t('sections.mentors')}>
          <ParticipantsInput
            label={t('assignment.mentors')}
            {...mentors}
            slots={slots}
            {...form.getInputProps('mentors')}
          />
        </Section>
        <Section title={t('locked.title')}>
          <LockedInput
            label={t('locked.label')}
            description={t('locked.hint')}
            requests={among(values.requests, requests)}
            mentors={among(values.mentors, mentors)}
            slots={slots}
            {...form.getInputProps('locked')}
          />
        </Section>
      </SavingForm>
    </Page>
  );
}
