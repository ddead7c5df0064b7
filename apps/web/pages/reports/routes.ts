import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../shell/signed-in-route';
import { type Span, spans } from './spans';

interface ReportSearch {
  readonly span?: Span | undefined;
}

const validateSearch = ({ span }: { span?: Span }): ReportSearch => ({
  span: spans.find((one) => one === span),
});

const reciprocityRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'reports',
  validateSearch,
  component: lazyRouteComponent(() => import('./reciprocity.page'), 'ReciprocityPage'),
});

const funnelRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'reports/funnel',
  validateSearch,
  component: lazyRouteComponent(() => import('./funnel/funnel.page'), 'FunnelPage'),
});

const activityRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'reports/activity',
  validateSearch,
  component: lazyRouteComponent(() => import('./activity/activity.page'), 'ActivityPage'),
});

const mentoringRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'reports/mentoring',
  validateSearch,
  component: lazyRouteComponent(() => import('./mentoring/mentoring.page'), 'MentoringPage'),
});

export const reportsRoutes = [
  reciprocityRoute,
  funnelRoute,
  activityRoute,
  mentoringRoute,
] as const;
