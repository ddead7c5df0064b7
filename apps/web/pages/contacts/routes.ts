import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../shell/signed-in-route';
import { type ContactsSearch, contactsSearch } from './contacts-search';

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

export const contactsRoutes = [
  contactsRoute,
  newContactRoute,
  contactRoute,
  editContactRoute,
] as const;
