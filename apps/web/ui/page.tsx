import { Box, Container, Group, type MantineSize, Title } from '@mantine/core';
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';

interface PageProps {
  readonly title: string;
  /** What can be done with the whole of it: buttons beside the heading. */
  readonly actions?: ReactNode;
  /** Where it belongs, above the heading. */
  readonly above?: ReactNode;
  readonly size?: MantineSize;
  readonly children: ReactNode;
}

let hasShownOne = false;

/** A page: its title in the window and as the heading, which takes the focus when one comes here from another page. */
export function Page({ title, actions, above, size = 'lg', children }: PageProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasShownOne) heading.current?.focus({ preventScroll: true });
    hasShownOne = true;
  }, []);
  return (
    <Container size={size} px={0}>
      <title>{`${title} · Liaison`}</title>
      {above}
      <Group justify="space-between" align="center" mb="lg" gap="sm">
        <Title ref={heading} tabIndex={-1}>
          {title}
        </Title>
        {actions !== undefined && <Box>{actions}</Box>}
      </Group>
      {children}
    </Container>
  );
}
