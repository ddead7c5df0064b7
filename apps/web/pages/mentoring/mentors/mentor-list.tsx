import { Box } from '@mantine/core';
import { IconUserStar } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { ButtonLink } from '../../../ui/link';
import { NothingHere } from '../../../ui/nothing-here';
import { ShowMore } from '../../../ui/show-more';
import { usePages } from '../../../ui/use-pages';
import { mentoringKey } from '../queries';
import { MentorRow } from './mentor-row';
import { type MentorsSearch } from './mentors-search';

const viewFilters = {
  verified: { verified: true },
  unverified: { verified: false },
  archived: { archived: true },
} as const;

export function MentorList({ search }: { search: MentorsSearch }): ReactElement {
  const t = useTexts('mentoring');
  const may = useMay();
  const { view, term } = search;
  const pages = usePages([...mentoringKey, 'profiles', search], (cursor) => {
    const query = { ...(view && viewFilters[view]), term, cursor };
    return answerOf(api.GET('/api/v1/mentor-profiles', { params: { query } }));
  });
  if (pages.items.length === 0) {
    return (
      <NothingHere
        icon={IconUserStar}
        title={t('mentors.nothing')}
        explanation={t('mentors.nothing.explanation')}
      >
        {may('mentoring.write') && (
          <ButtonLink to="/mentoring/mentors/new" variant="default" mt="sm">
            {t('profile.make')}
          </ButtonLink>
        )}
      </NothingHere>
    );
  }
  return (
    <>
      <Box component="ul" className="surface rows">
        {pages.items.map((profile) => (
          <li key={profile.id}>
            <Link to="/mentoring/mentors/$id" params={{ id: profile.id }} className="row-link">
              <MentorRow profile={profile} />
            </Link>
          </li>
        ))}
      </Box>
      <ShowMore pages={pages} />
    </>
  );
}
