import { Badge } from '@mantine/core';
import { type ReactElement } from 'react';
import { type RequestStatus } from '#libs/mentoring/domain/request/request-status';
import { useLabels } from '../../../base/language/use-texts';

const colours: Readonly<Record<RequestStatus, string>> = {
  waiting: 'blue',
  matched: 'lamp',
  closed: 'gray',
};

/** Where a request stands, in a word. The colour says nothing that the word does not. */
export function RequestBadge({ status }: { status: RequestStatus }): ReactElement {
  const label = useLabels();
  return (
    <Badge variant="light" color={colours[status]} size="lg" tt="none" fw={600}>
      {label('mentoring_request_status', status)}
    </Badge>
  );
}
