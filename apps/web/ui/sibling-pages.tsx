import { Group } from '@mantine/core';
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';

/** The pages beside this one, as links in one line; on a phone the line scrolls. */
export function SiblingPages({
  label,
  children,
}: {
  label: string;
  children: ReactNode;
}): ReactElement {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // On a phone, this page may stand far to the right.
    const here = line.current?.querySelector('[aria-current=page]');
    here?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, []);
  return (
    <Group ref={line} component="nav" aria-label={label} gap="xs" mb="lg" className="sibling-pages">
      {children}
    </Group>
  );
}
