import { Table } from '@mantine/core';
import { type ReactElement, type ReactNode } from 'react';

interface WideTableProps {
  /** What the table is of, for those who come to it with the keyboard to scroll it. */
  readonly label: string;
  readonly minWidth: number;
  readonly children: ReactNode;
}

/** A table that scrolls within its place where the window is too narrow for it. */
export function WideTable({ label, minWidth, children }: WideTableProps): ReactElement {
  return (
    <Table.ScrollContainer
      minWidth={minWidth}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'group', 'aria-label': label } }}
    >
      <Table tabularNums>{children}</Table>
    </Table.ScrollContainer>
  );
}
