import { Button, type ButtonProps, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactElement, type ReactNode } from 'react';
import { useTexts } from '../base/language/use-texts';

interface OpeningButtonProps extends Pick<ButtonProps, 'variant' | 'size'> {
  /** What the button says, and the window. */
  readonly label: string;
  /** For ears, where the label is the same in each row of a list. */
  readonly of?: string;
  /** The form in the window, and how it closes that. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a form in a window above the page. */
export function OpeningButton(props: OpeningButtonProps): ReactElement {
  const { label, of, children, variant = 'default', ...button } = props;
  const t = useTexts('ui');
  const [isOpen, window] = useDisclosure(false);
  return (
    <>
      <Button
        {...button}
        variant={variant}
        onClick={window.open}
        {...(of !== undefined && { 'aria-label': `${label}: ${of}` })}
      >
        {label}
      </Button>
      <Modal
        opened={isOpen}
        onClose={window.close}
        title={label}
        closeButtonProps={{ 'aria-label': t('cancel') }}
      >
        {children(window.close)}
      </Modal>
    </>
  );
}
