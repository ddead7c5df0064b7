import { type ReactElement } from 'react';
import { useFormats } from '../../../base/language/formats';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { type MentoringRequest } from '../queries';
import { Facts } from '../said/facts';
import { savedRequest } from './request-values';
import { useRequestWords } from './use-request-words';

/** What a client wants of a mentor; what nobody has said is left out. */
export function RequestFacts({ request }: { request: MentoringRequest }): ReactElement {
  const t = useTexts('mentoring');
  const label = useLabels();
  const formats = useFormats();
  const { labels, say } = useRequestWords();
  const { values } = savedRequest(request);
  const { client, closeReason, closedAt, waitingSince, owner } = request;
  const said = (['goals', 'terms', 'languages', 'stage', 'industry', 'modes'] as const).map(
    (field) => [labels[field], say(values, field)] as const,
  );
  return (
    <Facts
      title={t('request.facts')}
      facts={[
        [
          t('field.client'),
          <TextLink key="client" to="/clients/$id" params={{ id: client.id }}>
            {client.name ?? client.initials}
          </TextLink>,
        ],
        ...said,
        [labels.branchId, say(values, 'branchId')],
        [labels.slots, say(values, 'slots')],
        [labels.note, values.note],
        [labels.ownerId, owner?.name],
        [t('request.waiting_since'), formats.day(waitingSince)],
        [
          t('request.closed'),
          closeReason &&
            closedAt &&
            `${label('mentoring_close_reason', closeReason)}, ${formats.day(closedAt)}`,
        ],
      ]}
    />
  );
}
