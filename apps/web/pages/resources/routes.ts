import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../shell/signed-in-route';
import { type ResourcesSearch, resourcesSearch } from './resources-search';

const resourcesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'resources',
  validateSearch: (search: Partial<ResourcesSearch>) => resourcesSearch(search),
  component: lazyRouteComponent(() => import('./resources.page'), 'ResourcesPage'),
});

export const resourcesRoutes = [resourcesRoute] as const;
