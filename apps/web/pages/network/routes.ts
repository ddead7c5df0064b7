import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../shell/signed-in-route';
import { type NetworkSearch, networkSearch } from './network-search';

const networkRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'network',
  validateSearch: (search: Partial<NetworkSearch>) => networkSearch(search),
  component: lazyRouteComponent(() => import('./network.page'), 'NetworkPage'),
});

export const networkRoutes = [networkRoute] as const;
