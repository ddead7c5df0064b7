import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../shell/signed-in-route';

const libraryRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'settings',
  component: lazyRouteComponent(() => import('./library.page'), 'LibraryPage'),
});

const usersRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'settings/users',
  component: lazyRouteComponent(() => import('./users/users.page'), 'UsersPage'),
});

const branchesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'settings/branches',
  component: lazyRouteComponent(() => import('./branches/branches.page'), 'BranchesPage'),
});

const calendarRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'settings/calendar',
  component: lazyRouteComponent(() => import('./calendar/calendar.page'), 'CalendarPage'),
});

const mailRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'settings/mail',
  component: lazyRouteComponent(() => import('./mail/mail.page'), 'MailPage'),
});

const interactionTemplatesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'settings/interaction-templates',
  component: lazyRouteComponent(
    () => import('./interaction-templates/templates.page'),
    'InteractionTemplatesPage',
  ),
});

export const settingsRoutes = [
  libraryRoute,
  usersRoute,
  branchesRoute,
  calendarRoute,
  mailRoute,
  interactionTemplatesRoute,
] as const;
