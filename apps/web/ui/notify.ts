import { notifications } from '@mantine/notifications';

/** A word that something was done, which goes by itself and which screen readers say. */
export function notifySaved(message: string): void {
  notifications.show({ message, color: 'lamp', role: 'status', withCloseButton: false });
}
