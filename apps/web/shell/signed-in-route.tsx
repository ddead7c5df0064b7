import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { accountQuery, libraryQuery } from '../base/account';
import { proposeLanguage } from '../base/language/i18n';
import { queryClient } from '../base/query-client';
import { FailedPage } from './failures/failed-page';
import { MissingPage } from './failures/missing-page';
import { WithoutFrame } from './failures/without-frame';
import { rootRoute } from './root-route';

/** Whatever only somebody signed in sees stands below this route. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  // Whoever has to sign in first does not wait for the menus.
  component: lazyRouteComponent(() => import('./frame/frame'), 'Frame'),
  errorComponent: ({ error, reset }) => (
    <WithoutFrame>
      <FailedPage error={error} retry={reset} />
    </WithoutFrame>
  ),
  notFoundComponent: MissingPage,
  beforeLoad: async ({ location }) => {
    const account = await queryClient.query({ ...accountQuery, staleTime: 'static' });
    if (!account) redirect({ to: '/sign-in', search: { next: location.href }, throw: true });
    else await proposeLanguage(account.language);
    await queryClient.query({ ...libraryQuery, staleTime: 'static' });
  },
});
