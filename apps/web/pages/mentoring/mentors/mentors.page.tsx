import { Group } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { useMay } from '../../../base/account';
import { useTexts } from '../../../base/language/use-texts';
import { ButtonLink } from '../../../ui/link';
import { Page } from '../../../ui/page';
import { Waiting } from '../../../ui/waiting';
import { MentoringSections } from '../sections';
import { MentorFilters } from './mentor-filters';
import { MentorList } from './mentor-list';

const route = getRouteApi('/signed-in/mentoring/mentors');

/** The people who mentor, by name. */
export function MentorsPage(): ReactElement {
  const t = useTexts('mentoring');
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page
      title={t('mentors.title')}
      above={<MentoringSections here="mentors" />}
      actions={
        may('mentoring.write') && (
          <ButtonLink to="/mentoring/mentors/new">{t('profile.make')}</ButtonLink>
        )
      }
    >
      <Waiting>
        <Group mb="md" gap="md">
          <MentorFilters
            search={search}
            onChange={(change) => {
              void navigate({ search: (before) => ({ ...before, ...change }) });
            }}
          />
        </Group>
        <MentorList search={search} />
      </Waiting>
    </Page>
  );
}
