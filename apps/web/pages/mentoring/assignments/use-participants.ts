import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { type Pages, usePages } from '../../../ui/use-pages';
import { mentoringKey } from '../queries';
import { daysSince } from '../requests/days-since';
import { useSaid } from '../said/use-said';
import { type Participant } from './participants-input';

const PAGE = 100;

interface Participants {
  readonly offered: readonly Participant[];
  readonly pages: Pages<unknown>;
}

/** Those who wait for a mentor, the longest waiting first. */
export function useWaitingRequests(): Participants {
  const t = useTexts('mentoring');
  const said = useSaid();
  const pages = usePages([...mentoringKey, 'participants', 'requests'], (cursor) => {
    const query = { status: 'waiting' as const, limit: PAGE, cursor };
    return answerOf(api.GET('/api/v1/mentoring-requests', { params: { query } }));
  });
  const offered = pages.items.map(({ id, client, terms = [], languages = [], waitingSince }) => ({
    id,
    name: client.name ?? client.initials,
    about: [
      said.terms(terms),
      said.languages(languages),
      t('request.waits', { days: daysSince(waitingSince) }),
    ]
      .filter(Boolean)
      .join(' · '),
  }));
  return { offered, pages };
}

/** The mentors whose profile somebody has seen to be true. */
export function useVerifiedMentors(): Participants {
  const t = useTexts('mentoring');
  const said = useSaid();
  const pages = usePages([...mentoringKey, 'participants', 'mentors'], (cursor) => {
    const query = { verified: true, limit: PAGE, cursor };
    return answerOf(api.GET('/api/v1/mentor-profiles', { params: { query } }));
  });
  const offered = pages.items.map(({ id, contact, terms = [], capacity = 0 }) => ({
    id,
    name: contact.name,
    about: [said.terms(terms), t('mentor.capacity', { capacity })].filter(Boolean).join(' · '),
  }));
  return { offered, pages };
}
