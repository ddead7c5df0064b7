import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../shell/signed-in-route';

const listRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'imports',
  component: lazyRouteComponent(() => import('./imports.page'), 'ImportsPage'),
});

const importRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'imports/$id',
  component: lazyRouteComponent(() => import('./one/import.page'), 'ImportPage'),
});

export const importsRoutes = [listRoute, importRoute] as const;
