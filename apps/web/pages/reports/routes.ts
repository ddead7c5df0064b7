import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../shell/signed-in-route';
import { type Span, spans } from './spans';

const reciprocityRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'reports',
  validateSearch: ({ span }: { span?: Span }): { span?: Span | undefined } => ({
    span: spans.find((one) => one === span),
  }),
  component: lazyRouteComponent(() => import('./reciprocity.page'), 'ReciprocityPage'),
});

export const reportsRoutes = [reciprocityRoute] as const;
