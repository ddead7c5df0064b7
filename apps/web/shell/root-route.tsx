import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { FailedPage } from './failures/failed-page';
import { MissingPage } from './failures/missing-page';
import { ConnectionNotice } from './failures/connection-notice';
import { WithoutFrame } from './failures/without-frame';
import { type NavigationEntry } from './frame/navigation-entry';
import { SessionRenewal } from './session/session-renewal';

export const rootRoute = createRootRouteWithContext<{ navigation: readonly NavigationEntry[] }>()({
  component: Root,
  errorComponent: ({ error, reset }) => (
    <WithoutFrame>
      <FailedPage error={error} retry={reset} />
    </WithoutFrame>
  ),
  notFoundComponent: () => (
    <WithoutFrame>
      <MissingPage />
    </WithoutFrame>
  ),
});

function Root(): ReactElement {
  return (
    <>
      <ConnectionNotice />
      <Outlet />
      <SessionRenewal />
    </>
  );
}
