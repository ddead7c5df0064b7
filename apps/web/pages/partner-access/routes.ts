import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../shell/signed-in-route';

const partnerAccessRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'partner-access',
  validateSearch: ({ contactId }: { contactId?: string }): { contactId?: string | undefined } => ({
    contactId,
  }),
  component: lazyRouteComponent(() => import('./partner-access.page'), 'PartnerAccessPage'),
});

export const partnerAccessRoutes = [partnerAccessRoute] as const;
