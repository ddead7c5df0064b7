import { Box } from '@mantine/core';
import { IconSchool } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { useAccount, useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { ButtonLink } from '../../../ui/link';
import { NothingHere } from '../../../ui/nothing-here';
import { ShowMore } from '../../../ui/show-more';
import { usePages } from '../../../ui/use-pages';
import { mentoringKey } from '../queries';
import { RequestRow } from './request-row';
import { type RequestsSearch } from './requests-search';

const DAY_MILLISECONDS = 24 * 60 * 60_000;

export function RequestList({ search }: { search: RequestsSearch }): ReactElement {
  const t = useTexts('mentoring');
  const may = useMay();
  const { userId } = useAccount();
  const { view = 'waiting', branchId, waits, mine } = search;
  const pages = usePages([...mentoringKey, 'requests', search], (cursor) => {
    const waitingBefore = waits && new Date(Date.now() - waits * DAY_MILLISECONDS).toISOString();
    const ownerId = mine ? userId : undefined;
    const query = { status: view, branchId, waitingBefore, ownerId, cursor };
    return answerOf(api.GET('/api/v1/mentoring-requests', { params: { query } }));
  });
  if (pages.items.length === 0) {
    return (
      <NothingHere
        icon={IconSchool}
        title={t(`requests.nothing.${view}`)}
        explanation={t('requests.nothing.explanation')}
      >
        {may('mentoring.write') && (
          <ButtonLink to="/mentoring/requests/new" variant="default" mt="sm">
            {t('request.new')}
          </ButtonLink>
        )}
      </NothingHere>
    );
  }
  return (
    <>
      <Box component="ul" className="surface rows">
        {pages.items.map((request) => (
          <li key={request.id}>
            <Link to="/mentoring/requests/$id" params={{ id: request.id }} className="row-link">
              <RequestRow request={request} />
            </Link>
          </li>
        ))}
      </Box>
      <ShowMore pages={pages} />
    </>
  );
}
