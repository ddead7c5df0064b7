import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../shell/signed-in-route';
import { type ContactsSearch, contactsSearch } from './contacts-search';
import { type PairView, pairViews } from './duplicates/pair-views';

const contactsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'contacts',
  validateSearch: (search: Partial<ContactsSearch>) => contactsSearch(search),
  component: lazyRouteComponent(() => import('./contacts.page'), 'ContactsPage'),
});

const newContactRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'contacts/new',
  component: lazyRouteComponent(() => import('./editing/new-contact.page'), 'NewContactPage'),
});

const contactRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'contacts/$id',
  component: lazyRouteComponent(() => import('./about/contact.page'), 'ContactPage'),
});

const editContactRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'contacts/$id/edit',
  component: lazyRouteComponent(() => import('./editing/edit-contact.page'), 'EditContactPage'),
});

const duplicatesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'contacts/duplicates',
  validateSearch: ({ view }: { view?: PairView }): { view?: PairView | undefined } => ({
    view: pairViews.find((one) => one === view),
  }),
  component: lazyRouteComponent(() => import('./duplicates/duplicates.page'), 'DuplicatesPage'),
});

const staleRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'contacts/stale',
  component: lazyRouteComponent(() => import('./stale/stale.page'), 'StalePage'),
});

const mergeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'contacts/duplicates/$one/$other',
  component: lazyRouteComponent(() => import('./duplicates/merge.page'), 'MergePage'),
});

export const contactsRoutes = [
  contactsRoute,
  newContactRoute,
  contactRoute,
  editContactRoute,
  duplicatesRoute,
  mergeRoute,
  staleRoute,
] as const;
