import { type ReactElement } from 'react';
import { useFormats } from '../../../base/language/formats';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { type Match } from '../queries';
import { Facts } from '../said/facts';

/** What there is to know of a match besides its story. */
export function MatchFacts({ match }: { match: Match }): ReactElement {
  const t = useTexts('mentoring');
  const label = useLabels();
  const formats = useFormats();
  const { client, mentor, requestId, introduction, owner, score, startedAt, replaces } = match;
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
          replaces && (
            <TextLink to="/mentoring/matches/$id" params={{ id: replaces.id }}>
              {[
                label('mentoring_match_status', replaces.status),
                replaces.reason && label('mentoring_match_reason', replaces.reason),
              ]
                .filter(Boolean)
                .join(' · ')}
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
