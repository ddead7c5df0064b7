import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { type AnyRouter, RouterProvider } from '@tanstack/react-router';
import { type ReactElement, Suspense } from 'react';
import { queryClient } from '../base/query-client';
import { styleNonce } from './style-nonce';
import { cssVariables, theme } from './theme';

/** Everything around the pages that no page sees. */
export function App({ router }: { router: AnyRouter }): ReactElement {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <QueryClientProvider client={queryClient}>
        <Suspense fallback={null}>
          <RouterProvider router={router} />
        </Suspense>
        <Notifications position="bottom-center" />
      </QueryClientProvider>
    </MantineProvider>
  );
}
