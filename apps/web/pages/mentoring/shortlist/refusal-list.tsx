import { Alert, List, Text } from '@mantine/core';
import { IconBan } from '@tabler/icons-react';
import { type ReactElement, type ReactNode } from 'react';
import { type RefusalReason } from '#libs/mentoring/domain/scoring/refusal.rules';
import { useLabels } from '../../../base/language/use-texts';

interface RefusalListProps {
  readonly title: string;
  readonly reasons: readonly RefusalReason[];
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** Why a request cannot be proposed to a mentor: every reason at once. */
export function RefusalList({ title, reasons, children }: RefusalListProps): ReactElement {
  const label = useLabels();
  return (
    <Alert role="alert" color="yellow" icon={<IconBan aria-hidden />} title={title}>
      <List>
        {reasons.map((reason) => (
          <List.Item key={reason}>{label('refusal_reason', reason)}</List.Item>
        ))}
      </List>
      {children !== undefined && <Text mt="xs">{children}</Text>}
    </Alert>
  );
}
