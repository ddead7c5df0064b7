import { type ReactElement, type ReactNode } from 'react';

/** The main part of a page that stands alone, because there is no frame around it. */
export function WithoutFrame({ children }: { children: ReactNode }): ReactElement {
  return (
    <main id="main" style={{ padding: '2rem 1rem' }}>
      {children}
    </main>
  );
}
