import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../shell/signed-in-route';

const preferencesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'preferences',
  component: lazyRouteComponent(() => import('./preferences.page'), 'PreferencesPage'),
});

export const preferencesRoutes = [preferencesRoute] as const;
