import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../shell/signed-in-route';
import { type FollowUpsSearch, followUpsSearch } from './follow-ups-search';

const followUpsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'follow-ups',
  validateSearch: (search: Partial<FollowUpsSearch>) => followUpsSearch(search),
  component: lazyRouteComponent(() => import('./follow-ups.page'), 'FollowUpsPage'),
});

export const followUpsRoutes = [followUpsRoute] as const;
