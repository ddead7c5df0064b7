import { type ReactElement } from 'react';
import { useFormats } from '../../../base/language/formats';
import { useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { type Match } from '../queries';
import { Facts } from '../said/facts';

/** What there is to know of a match besides its story. */
export function MatchFacts({ match }: { match: Match }): ReactElement {
  const t = useTexts('mentoring');
  const formats = useFormats();
  const { client, mentor, requestId, introduction, owner, score, startedAt, replacesId } = match;
  return (
    <Facts
      title={t('match.facts')}
      facts={[
        [
          t('field.client'),
          <TextLink key="client" to="/clients/$id" params={{ id: client.id }}>
            {client.name ?? client.initials}
          </TextLink>,
        ],
        [
          t('field.mentor'),
          <TextLink key="mentor" to="/contacts/$id" params={{ id: mentor.contactId }}>
            {mentor.name}
          </TextLink>,
        ],
        [
          t('match.request'),
          <TextLink key="request" to="/mentoring/requests/$id" params={{ id: requestId }}>
            {t('match.request.open')}
          </TextLink>,
        ],
        [
          t('match.replaces'),
          replacesId && (
            <TextLink to="/mentoring/matches/$id" params={{ id: replacesId }}>
              {t('match.replaces.open')}
            </TextLink>
          ),
        ],
        [t('match.score'), t('score', { score })],
        [t('propose.introduction'), introduction],
        [t('match.started'), startedAt && formats.day(startedAt)],
        [t('field.ownerId'), owner?.name],
      ]}
    />
  );
}
