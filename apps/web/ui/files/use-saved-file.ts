import { notifications } from '@mantine/notifications';
import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useWordsOfFailure } from '../failure-notice';
import { saveFile } from './save-file';

/** A file that the API makes, in the current language, saved under a name; what went wrong is said. */
export function useSavedFile<Wish>(
  nameOf: (wish: Wish) => string,
  read: (wish: Wish) => Promise<Blob>,
): UseMutationResult<Blob, Error, Wish> {
  const words = useWordsOfFailure();
  return useMutation({
    mutationFn: read,
    onSuccess: (file, wish) => {
      saveFile(nameOf(wish), file);
    },
    onError: (error) => {
      notifications.show({ message: words(error), color: 'red' });
    },
  });
}
