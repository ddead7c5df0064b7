import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../shell/signed-in-route';
import { type ReferralsSearch, referralsSearch } from './referrals-search';

const referralsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'referrals',
  validateSearch: (search: Partial<ReferralsSearch>) => referralsSearch(search),
  component: lazyRouteComponent(() => import('./referrals.page'), 'ReferralsPage'),
});

const newReferralRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'referrals/new',
  validateSearch: ({ clientId }: { clientId?: string }): { clientId?: string | undefined } => ({
    clientId,
  }),
  component: lazyRouteComponent(() => import('./new/new-referral.page'), 'NewReferralPage'),
});

const referralRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'referrals/$id',
  component: lazyRouteComponent(() => import('./referral.page'), 'ReferralPage'),
});

export const referralsRoutes = [referralsRoute, newReferralRoute, referralRoute] as const;
