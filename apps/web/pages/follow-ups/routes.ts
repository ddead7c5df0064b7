import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../shell/signed-in-route';
import { dayInAddress, type FollowUpsSearch, followUpsSearch } from './follow-ups-search';

interface NewFollowUpSearch {
  /** What it is about, if that is known already: one of these. */
  readonly contactId?: string | undefined;
  readonly clientId?: string | undefined;
  readonly referralId?: string | undefined;
  readonly matchId?: string | undefined;
  readonly day?: string | undefined;
}

const followUpsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'follow-ups',
  validateSearch: (search: Partial<FollowUpsSearch>) => followUpsSearch(search),
  component: lazyRouteComponent(() => import('./follow-ups.page'), 'FollowUpsPage'),
});

const newFollowUpRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'follow-ups/new',
  validateSearch: ({
    contactId,
    clientId,
    referralId,
    matchId,
    day,
  }: NewFollowUpSearch): NewFollowUpSearch => ({
    contactId,
    clientId,
    referralId,
    matchId,
    day: dayInAddress(day),
  }),
  component: lazyRouteComponent(() => import('./planning/new-follow-up.page'), 'NewFollowUpPage'),
});

const templatesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'follow-ups/templates',
  component: lazyRouteComponent(() => import('./templates/templates.page'), 'TemplatesPage'),
});

const followUpRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'follow-ups/$id',
  component: lazyRouteComponent(() => import('./one/follow-up.page'), 'FollowUpPage'),
});

export const followUpsRoutes = [
  followUpsRoute,
  newFollowUpRoute,
  templatesRoute,
  followUpRoute,
] as const;
