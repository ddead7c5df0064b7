import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../shell/signed-in-route';

const listRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'local-partnerships',
  validateSearch: ({ ended }: { ended?: boolean }): { ended?: true | undefined } => ({
    ended: ended === true ? true : undefined,
  }),
  component: lazyRouteComponent(() => import('./local-partnerships.page'), 'LocalPartnershipsPage'),
});

const newRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'local-partnerships/new',
  component: lazyRouteComponent(
    () => import('./new-local-partnership.page'),
    'NewLocalPartnershipPage',
  ),
});

const oneRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'local-partnerships/$id',
  component: lazyRouteComponent(
    () => import('./one/local-partnership.page'),
    'LocalPartnershipPage',
  ),
});

export const localPartnershipsRoutes = [listRoute, newRoute, oneRoute] as const;
