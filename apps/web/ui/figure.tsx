import { Box, Text } from '@mantine/core';
import { type ReactElement } from 'react';

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly meaning?: string;
}

/** One number that is worth a glance. */
export function Figure({ name, value, meaning }: FigureProps): ReactElement {
  return (
    <Box className="surface" p="lg">
      <Text c="dimmed">{name}</Text>
      <Text fz={32} fw={650} lh={1.2}>
        {value}
      </Text>
      {meaning !== undefined && <Text size="sm">{meaning}</Text>}
    </Box>
  );
}
