import { type ModalProps } from '@mantine/core';
import { lazy, type ReactElement, Suspense, useState } from 'react';

const DialogWindow = lazy(async () => ({
  default: (await import('./dialog-window')).DialogWindow,
}));

/** A dialog whose script is loaded when it is opened: it is no part of what is loaded before the first page. */
export function Dialog(props: ModalProps): ReactElement | null {
  const [isWanted, setIsWanted] = useState(false);
  if (props.opened && !isWanted) setIsWanted(true);
  if (!isWanted) return null;
  return (
    <Suspense fallback={null}>
      <DialogWindow {...props} />
    </Suspense>
  );
}
