import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../shell/signed-in-route';
import { type MatchesSearch, matchesSearch } from './matches/matches-search';
import { type MentorsSearch, mentorsSearch } from './mentors/mentors-search';
import { type RequestsSearch, requestsSearch } from './requests/requests-search';

const requestsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'mentoring',
  validateSearch: (search: Partial<RequestsSearch>) => requestsSearch(search),
  component: lazyRouteComponent(() => import('./requests/requests.page'), 'RequestsPage'),
});

const newRequestRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'mentoring/requests/new',
  validateSearch: ({ clientId }: { clientId?: string }): { clientId?: string | undefined } => ({
    clientId,
  }),
  component: lazyRouteComponent(() => import('./requests/new-request.page'), 'NewRequestPage'),
});

const requestRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'mentoring/requests/$id',
  component: lazyRouteComponent(() => import('./requests/request.page'), 'RequestPage'),
});

const editRequestRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'mentoring/requests/$id/edit',
  component: lazyRouteComponent(() => import('./requests/edit-request.page'), 'EditRequestPage'),
});

const matchesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'mentoring/matches',
  validateSearch: (search: Partial<MatchesSearch>) => matchesSearch(search),
  component: lazyRouteComponent(() => import('./matches/matches.page'), 'MatchesPage'),
});

const matchRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'mentoring/matches/$id',
  component: lazyRouteComponent(() => import('./matches/match.page'), 'MatchPage'),
});

const mentorsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'mentoring/mentors',
  validateSearch: (search: Partial<MentorsSearch>) => mentorsSearch(search),
  component: lazyRouteComponent(() => import('./mentors/mentors.page'), 'MentorsPage'),
});

const newMentorRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'mentoring/mentors/new',
  validateSearch: ({ contactId }: { contactId?: string }): { contactId?: string | undefined } => ({
    contactId,
  }),
  component: lazyRouteComponent(() => import('./mentors/new-mentor.page'), 'NewMentorPage'),
});

const mentorRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'mentoring/mentors/$id',
  component: lazyRouteComponent(() => import('./mentors/mentor.page'), 'MentorPage'),
});

const editMentorRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'mentoring/mentors/$id/edit',
  component: lazyRouteComponent(() => import('./mentors/edit-mentor.page'), 'EditMentorPage'),
});

const assignmentsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'mentoring/assignments',
  component: lazyRouteComponent(() => import('./assignments/assignments.page'), 'AssignmentsPage'),
});

const newAssignmentRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'mentoring/assignments/new',
  component: lazyRouteComponent(
    () => import('./assignments/new-assignment.page'),
    'NewAssignmentPage',
  ),
});

const assignmentRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'mentoring/assignments/$id',
  component: lazyRouteComponent(() => import('./assignments/assignment.page'), 'AssignmentPage'),
});

const settingsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'settings/mentoring',
  component: lazyRouteComponent(
    () => import('./settings/mentoring-settings.page'),
    'MentoringSettingsPage',
  ),
});

export const mentoringRoutes = [
  requestsRoute,
  newRequestRoute,
  requestRoute,
  editRequestRoute,
  matchesRoute,
  matchRoute,
  mentorsRoute,
  newMentorRoute,
  mentorRoute,
  editMentorRoute,
  assignmentsRoute,
  newAssignmentRoute,
  assignmentRoute,
  settingsRoute,
] as const;
