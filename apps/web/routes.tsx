import { createRoute, createRouter, redirect } from '@tanstack/react-router';
import { navigation } from './navigation';
import { clientsRoutes } from './pages/clients/routes';
import { contactsRoutes } from './pages/contacts/routes';
import { followUpsRoutes } from './pages/follow-ups/routes';
import { ideasRoutes } from './pages/ideas/routes';
import { importsRoutes } from './pages/imports/routes';
import { mentoringRoutes } from './pages/mentoring/routes';
import { networkRoutes } from './pages/network/routes';
import { localPartnershipsRoutes } from './pages/local-partnerships/routes';
import { partnerAccessRoutes } from './pages/partner-access/routes';
import { partnershipsRoutes } from './pages/partnerships/routes';
import { preferencesRoutes } from './pages/preferences/routes';
import { referralsRoutes } from './pages/referrals/routes';
import { reportsRoutes } from './pages/reports/routes';
import { resourcesRoutes } from './pages/resources/routes';
import { settingsRoutes } from './pages/settings/routes';
import { swotRoutes } from './pages/swot/routes';
import { todayRoutes } from './pages/today/routes';
import { FailedPage } from './shell/failures/failed-page';
import { rootRoute } from './shell/root-route';
import { sessionRoutes } from './shell/session/routes';
import { signedInRoute } from './shell/signed-in-route';

const homeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  beforeLoad: () => {
    redirect({ to: '/today', throw: true });
  },
});

/** Every address of the web app. A page folder adds its routes here, and its entry to `navigation.ts`. */
const routeTree = rootRoute.addChildren([
  ...sessionRoutes,
  signedInRoute.addChildren([
    homeRoute,
    ...todayRoutes,
    ...contactsRoutes,
    ...importsRoutes,
    ...followUpsRoutes,
    ...referralsRoutes,
    ...clientsRoutes,
    ...mentoringRoutes,
    ...partnershipsRoutes,
    ...partnerAccessRoutes,
    ...resourcesRoutes,
    ...swotRoutes,
    ...networkRoutes,
    ...localPartnershipsRoutes,
    ...ideasRoutes,
    ...reportsRoutes,
    ...settingsRoutes,
    ...preferencesRoutes,
  ]),
]);

export const router = createRouter({
  routeTree,
  context: { navigation },
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: ({ error, reset }) => <FailedPage error={error} retry={reset} />,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
