import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../shell/signed-in-route';
import { type SwotSearch, swotSearch } from './swot-search';

const swotRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'swot',
  validateSearch: (search: Partial<SwotSearch>) => swotSearch(search),
  component: lazyRouteComponent(() => import('./swot.page'), 'SwotPage'),
});

export const swotRoutes = [swotRoute] as const;
