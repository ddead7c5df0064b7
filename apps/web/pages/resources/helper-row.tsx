import { Badge, Group, Text } from '@mantine/core';
import { type ReactElement, type ReactNode } from 'react';
import { type Schemas } from '#api-client';
import { useLabels } from '../../base/language/use-texts';
import { TextLink } from '../../ui/link';

export type Helper = Schemas['HelpersDto']['data'][number];

interface HelperRowProps {
  readonly helper: Helper;
  /** What can be done about them. */
  readonly children?: ReactNode;
}

/** Somebody who could help, and why. */
export function HelperRow({ helper, children }: HelperRowProps): ReactElement {
  const label = useLabels();
  const { contact, standing, reasons } = helper;
  return (
    <Group justify="space-between" p="md" gap="xs">
      <div style={{ flex: '1 1 260px' }}>
        <Group gap="xs">
          <TextLink to="/contacts/$id" params={{ id: contact.id }} fw={600}>
            {contact.name}
          </TextLink>
          {standing && (
            <Badge variant="light" tt="none">
              {label('standing', standing)}
            </Badge>
          )}
        </Group>
        <Text size="sm" c="dimmed">
          {reasons.map((reason) => label('helper_reason', reason)).join(' · ')}
        </Text>
      </div>
      {children}
    </Group>
  );
}
