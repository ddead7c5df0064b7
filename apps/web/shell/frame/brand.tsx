import { Group, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import icon from '../icon.svg';

export function Brand(): ReactElement {
  return (
    <Group gap="xs" wrap="nowrap">
      <img src={icon} width={32} height={32} alt="" />
      <Text fw={700} size="lg" component="span" visibleFrom="xs">
        Liaison
      </Text>
    </Group>
  );
}
