import { createApiClient } from '#api-client';
import { connection } from './connection';
import { currentLanguage } from './language/current-language';
import { renewSession } from './session-renewal';

const shared = {
  language: currentLanguage,
  onReached: (isReached: boolean) => {
    connection.set(isReached);
  },
};

/** For whoever is signed in. When the session has ended, requests wait until somebody has signed in again. */
export const api = createApiClient({ ...shared, signInAgain: renewSession });

/** For those who are not signed in, and for finding out whether they are. */
export const anonymousApi = createApiClient(shared);
