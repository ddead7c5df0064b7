import { Modal, type ModalProps } from '@mantine/core';
import { type ReactElement, useEffect, useState } from 'react';

/** A dialog that may be asked to be open from its first moment on. */
export function DialogWindow({ opened, ...props }: ModalProps): ReactElement {
  // Opened only once it stands: then it remembers where the focus was, and gives it back when it closes.
  const [stands, setStands] = useState(false);
  useEffect(() => {
    setStands(true);
  }, []);
  return <Modal opened={opened && stands} {...props} />;
}
