import { Stack, Text, ThemeIcon } from '@mantine/core';
import { type TablerIcon } from '@tabler/icons-react';
import { type ReactElement, type ReactNode } from 'react';

interface NothingHereProps {
  readonly icon: TablerIcon;
  readonly title: string;
  /** What would be here, and how it comes to be. */
  readonly explanation: string;
  readonly children?: ReactNode;
}

/** In the place of an empty list: it teaches what the list is for. */
export function NothingHere(props: NothingHereProps): ReactElement {
  const { icon: Icon, title, explanation, children } = props;
  return (
    <Stack className="surface" align="center" ta="center" gap="xs" p="xl">
      <ThemeIcon variant="light" size={56} radius="xl" aria-hidden>
        <Icon size={30} />
      </ThemeIcon>
      <Text fw={600} size="lg">
        {title}
      </Text>
      <Text c="dimmed" maw={460}>
        {explanation}
      </Text>
      {children}
    </Stack>
  );
}
