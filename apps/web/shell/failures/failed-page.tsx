import { Container } from '@mantine/core';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { FailureNotice } from '../../ui/failure-notice';

/** In the place of a page that could not be shown. */
export function FailedPage({ error, retry }: { error: unknown; retry: () => void }): ReactElement {
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  return (
    <Container size="sm" py="xl">
      <FailureNotice
        error={error}
        retry={() => {
          queries.reset();
          retry();
          void router.invalidate();
        }}
      />
    </Container>
  );
}
