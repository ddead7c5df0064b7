import { List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf, type Schemas } from '#api-client';
import { api } from '../../../base/api';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { Section } from '../../../ui/section';
import { ShowMore } from '../../../ui/show-more';
import { usePages } from '../../../ui/use-pages';
import { mentoringKey, readProfile } from '../queries';
import { type AssignedRequest } from './queries';

/** Those for whom there was nobody, each with the reason. */
export function Unmatched({ id }: { id: string }): ReactElement | null {
  const t = useTexts('mentoring');
  const pages = usePages([...mentoringKey, 'assigned', id, 'unmatched'], (cursor) =>
    answerOf(
      api.GET('/api/v1/mentoring-assignments/{id}/requests', {
        params: { path: { id }, query: { isMatched: false, limit: 100, cursor } },
      }),
    ),
  );
  if (pages.items.length === 0) return null;
  return (
    <Section title={t('unmatched.title')}>
      <Stack>
        {pages.items.map((request) => (
          <LeftOut key={request.requestId} request={request} />
        ))}
      </Stack>
      <ShowMore pages={pages} />
    </Section>
  );
}

function LeftOut({ request }: { request: AssignedRequest }): ReactElement {
  const t = useTexts('mentoring');
  const label = useLabels();
  const { requestId, client, reason, refusals, openings } = request;
  return (
    <div>
      <TextLink to="/mentoring/requests/$id" params={{ id: requestId }} fw={600}>
        {client.name ?? client.initials}
      </TextLink>
      {reason !== null && <Text>{label('unmatched_reason', reason)}</Text>}
      <List size="sm">
        {refusals.map((refusal) => (
          <List.Item key={refusal.reason}>
            {t('unmatched.refusal', {
              reason: label('refusal_reason', refusal.reason),
              mentors: refusal.mentors,
            })}
          </List.Item>
        ))}
        {openings.map((opening) => (
          <List.Item key={opening.profileId}>
            <Opening opening={opening} />
          </List.Item>
        ))}
      </List>
    </div>
  );
}

/** A mentor for whom it was only a matter of room. */
function Opening({ opening }: { opening: Schemas['OpeningDto'] }): ReactElement {
  const t = useTexts('mentoring');
  const label = useLabels();
  const { profileId, points, lacks } = opening;
  const { data } = useQuery({
    queryKey: [...mentoringKey, 'profile', profileId],
    queryFn: () => readProfile(profileId),
  });
  return (
    <>
      <TextLink to="/mentoring/mentors/$id" params={{ id: profileId }}>
        {data?.contact.name ?? '…'}
      </TextLink>
      {`: ${[
        t('score', { score: points }),
        t('unmatched.lacks', {
          what: lacks.map((lack) => label('assignment_lack', lack)).join(', '),
        }),
      ].join(' · ')}`}
    </>
  );
}
