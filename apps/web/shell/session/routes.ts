import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../root-route';

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sign-in',
  validateSearch: ({ next }: { next?: string }): { next?: string } =>
    // Only to a place of ours.
    next !== undefined && /^\/(?![/\\])/.test(next) ? { next } : {},
  component: lazyRouteComponent(() => import('./sign-in.page'), 'SignInPage'),
});

const forgottenPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'forgotten-password',
  component: lazyRouteComponent(() => import('./forgotten-password.page'), 'ForgottenPasswordPage'),
});

export const sessionRoutes = [signInRoute, forgottenPasswordRoute] as const;
