import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../shell/signed-in-route';
import { type ResourcesSearch, resourcesSearch } from './resources-search';

const resourcesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'resources',
  validateSearch: (search: Partial<ResourcesSearch>) => resourcesSearch(search),
  component: lazyRouteComponent(() => import('./resources.page'), 'ResourcesPage'),
});

const wordsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'settings/resource-words',
  component: lazyRouteComponent(() => import('./words/resource-words.page'), 'ResourceWordsPage'),
});

export const resourcesRoutes = [resourcesRoute, wordsRoute] as const;
