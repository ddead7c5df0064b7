import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../shell/signed-in-route';
import { type AgreementsSearch, agreementsSearch } from './agreements/agreements-search';
import { type FiguresSearch, figuresSearch } from './figures/figures-search';
import { type HealthSearch, healthSearch } from './health/health-search';
import { type PartnershipsSearch, partnershipsSearch } from './list/list-search';
import { idOf, type Whose, whoseSearch } from './whose';

interface SettledSearch {
  readonly settled?: boolean | undefined;
}

/** With whom something new is, where that is known already. */
interface NewSearch {
  readonly contactId?: string | undefined;
  readonly partnershipId?: string | undefined;
}

const boardRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'partnerships',
  validateSearch: (search: Whose) => whoseSearch(search),
  component: lazyRouteComponent(() => import('./board/board.page'), 'BoardPage'),
});

const listRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'partnerships/list',
  validateSearch: (search: PartnershipsSearch) => partnershipsSearch(search),
  component: lazyRouteComponent(() => import('./list/list.page'), 'PartnershipsPage'),
});

const figuresRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'partnerships/figures',
  validateSearch: (search: FiguresSearch) => figuresSearch(search),
  component: lazyRouteComponent(() => import('./figures/figures.page'), 'FiguresPage'),
});

const healthRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'partnerships/health',
  validateSearch: (search: HealthSearch) => healthSearch(search),
  component: lazyRouteComponent(() => import('./health/health.page'), 'HealthPage'),
});

const difficultiesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'partnerships/difficulties',
  validateSearch: ({ settled }: SettledSearch): SettledSearch => ({
    settled: settled === true ? true : undefined,
  }),
  component: lazyRouteComponent(
    () => import('./difficulties/difficulties.page'),
    'DifficultiesPage',
  ),
});

const newPartnershipRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'partnerships/new',
  validateSearch: ({ contactId }: NewSearch): NewSearch => ({ contactId: idOf(contactId) }),
  component: lazyRouteComponent(
    () => import('./editing/new-partnership.page'),
    'NewPartnershipPage',
  ),
});

const partnershipRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'partnerships/$id',
  component: lazyRouteComponent(() => import('./one/partnership.page'), 'PartnershipPage'),
});

const editPartnershipRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'partnerships/$id/edit',
  component: lazyRouteComponent(
    () => import('./editing/edit-partnership.page'),
    'EditPartnershipPage',
  ),
});

const agreementsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'partnerships/agreements',
  validateSearch: (search: AgreementsSearch) => agreementsSearch(search),
  component: lazyRouteComponent(() => import('./agreements/agreements.page'), 'AgreementsPage'),
});

const newAgreementRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'partnerships/agreements/new',
  validateSearch: ({ contactId, partnershipId }: NewSearch): NewSearch => ({
    contactId: idOf(contactId),
    partnershipId: idOf(partnershipId),
  }),
  component: lazyRouteComponent(
    () => import('./agreements/editing/new-agreement.page'),
    'NewAgreementPage',
  ),
});

const agreementRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'partnerships/agreements/$id',
  component: lazyRouteComponent(() => import('./agreements/agreement.page'), 'AgreementPage'),
});

const editAgreementRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'partnerships/agreements/$id/edit',
  component: lazyRouteComponent(
    () => import('./agreements/editing/edit-agreement.page'),
    'EditAgreementPage',
  ),
});

export const partnershipsRoutes = [
  boardRoute,
  listRoute,
  figuresRoute,
  healthRoute,
  difficultiesRoute,
  newPartnershipRoute,
  partnershipRoute,
  editPartnershipRoute,
  agreementsRoute,
  newAgreementRoute,
  agreementRoute,
  editAgreementRoute,
] as const;
