import { useNavigate, useParams } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { answerOf, ifMatch } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { EditForm } from '../../../ui/form/edit-form';
import { TextLink } from '../../../ui/link';
import { Page } from '../../../ui/page';
import { mentoringChanged, readProfile, useProfile } from '../queries';
import { ProfileInputs } from './profile-inputs';
import { profileDetails, type ProfileValues, savedProfile } from './profile-values';
import { useProfileWords } from './use-profile-words';

/** Changes what is said of a mentor. */
export function EditMentorPage(): ReactElement {
  const t = useTexts('mentoring');
  const { id } = useParams({ from: '/signed-in/mentoring/mentors/$id/edit' });
  const profile = useProfile(id);
  const navigate = useNavigate();
  const { labels, say } = useProfileWords();
  return (
    <Page
      title={t('profile.edit.title', { name: profile.contact.name })}
      size="md"
      above={
        <TextLink to="/mentoring/mentors/$id" params={{ id }}>
          {t('profile.edit.back')}
        </TextLink>
      }
    >
      <EditForm<ProfileValues>
        name={`mentoring.profile.${id}`}
        saved={savedProfile(profile)}
        read={async () => savedProfile(await readProfile(id))}
        change={(values, version) =>
          answerOf(
            api.PATCH('/api/v1/mentor-profiles/{id}', {
              params: { path: { id }, header: ifMatch(version) },
              body: profileDetails(values),
            }),
          )
        }
        onSaved={async () => {
          await mentoringChanged();
          await navigate({ to: '/mentoring/mentors/$id', params: { id } });
        }}
        labels={labels}
        say={say}
      >
        {(form) => <ProfileInputs form={form} />}
      </EditForm>
    </Page>
  );
}
