import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type IdeaStatus, ideaStatusNames } from '#libs/ideas/domain/idea-status';
import { signedInRoute } from '../../shell/signed-in-route';

export interface IdeasSearch {
  /** Those that are new, if left out. */
  readonly status?: IdeaStatus | undefined;
}

const listRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'ideas',
  validateSearch: ({ status }: { status?: string }): IdeasSearch => ({
    status: ideaStatusNames.find((one) => one === status),
  }),
  component: lazyRouteComponent(() => import('./ideas.page'), 'IdeasPage'),
});

export const ideasRoutes = [listRoute] as const;
