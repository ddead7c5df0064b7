import { Modal, type ModalProps } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { type ReactElement } from 'react';

/** A dialog that may be asked to be open from its first moment on. */
export function DialogWindow({ opened, ...props }: ModalProps): ReactElement {
  // Opened only once it stands: then it remembers where the focus was, and gives it back when it closes.
  const stands = useMounted();
  return <Modal opened={opened && stands} {...props} />;
}
