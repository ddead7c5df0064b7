import { Unreachable } from '#api-client';
import { anonymousApi } from '../../base/api';
import { drafts } from '../../base/drafts';

/** Ends this session, or all that the person has anywhere, and leaves nothing of it in the browser. */
export async function signOut(where: 'here' | 'everywhere'): Promise<void> {
  try {
    if (where === 'here') await anonymousApi.DELETE('/api/v1/sessions/current');
    else await anonymousApi.DELETE('/api/v1/sessions');
  } catch (error) {
    // A session that had ended before is what was wanted; one that could not be reached is still there.
    if (error instanceof Unreachable) return;
  }
  drafts.forgetAll();
  location.assign('/sign-in');
}
