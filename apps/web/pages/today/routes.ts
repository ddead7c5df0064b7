import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../shell/signed-in-route';

const todayRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'today',
  component: lazyRouteComponent(() => import('./today.page'), 'TodayPage'),
});

export const todayRoutes = [todayRoute] as const;
