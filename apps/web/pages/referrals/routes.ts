import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../shell/signed-in-route';
import { type ReferralsSearch, referralsSearch } from './referrals-search';

const referralsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'referrals',
  validateSearch: (search: Partial<ReferralsSearch>) => referralsSearch(search),
  component: lazyRouteComponent(() => import('./referrals.page'), 'ReferralsPage'),
});

export const referralsRoutes = [referralsRoute] as const;
