import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../shell/signed-in-route';

const libraryRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'settings',
  component: lazyRouteComponent(() => import('./library.page'), 'LibraryPage'),
});

const usersRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'settings/users',
  component: lazyRouteComponent(() => import('./users/users.page'), 'UsersPage'),
});

export const settingsRoutes = [libraryRoute, usersRoute] as const;
