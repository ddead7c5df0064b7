import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../shell/signed-in-route';

const clientsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'clients',
  validateSearch: ({ search }: { search?: string }): { search?: string | undefined } => ({
    search,
  }),
  component: lazyRouteComponent(() => import('./clients.page'), 'ClientsPage'),
});

const newClientRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'clients/new',
  component: lazyRouteComponent(() => import('./new-client.page'), 'NewClientPage'),
});

const clientRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'clients/$id',
  component: lazyRouteComponent(() => import('./client.page'), 'ClientPage'),
});

export const clientsRoutes = [clientsRoute, newClientRoute, clientRoute] as const;
