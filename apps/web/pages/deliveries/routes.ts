import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../shell/signed-in-route';

const deliveryRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'deliveries/$id',
  component: lazyRouteComponent(() => import('./delivery.page'), 'DeliveryPage'),
});

export const deliveriesRoutes = [deliveryRoute] as const;
