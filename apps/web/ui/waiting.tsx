import { Center, Loader, VisuallyHidden } from '@mantine/core';
import { type ReactElement, type ReactNode, Suspense } from 'react';
import { useTexts } from '../base/language/use-texts';

/** Shows that something is on its way, until it is there. */
export function Waiting({ children }: { children: ReactNode }): ReactElement {
  return <Suspense fallback={<OnItsWay />}>{children}</Suspense>;
}

function OnItsWay(): ReactElement {
  const t = useTexts('ui');
  return (
    <Center mih={240} role="status">
      <Loader aria-hidden />
      <VisuallyHidden>{t('waiting')}</VisuallyHidden>
    </Center>
  );
}
