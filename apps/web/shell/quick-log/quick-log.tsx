import { ActionIcon, Button } from '@mantine/core';
import { IconPencilPlus } from '@tabler/icons-react';
import { lazy, type ReactElement } from 'react';
import { useMay } from '../../base/account';
import { useTexts } from '../../base/language/use-texts';
import { useValue } from '../../base/value-store';
import { quickLog } from '../../ui/log/quick-log';
import { Waiting } from '../../ui/waiting';
import { Dialog } from '../dialog/dialog';
import { useShortcut } from '../keyboard/shortcuts';

const LogForm = lazy(async () => ({ default: (await import('../../ui/log/log-form')).LogForm }));

const open = (): void => {
  quickLog.set({});
};
const close = (): void => {
  quickLog.set(null);
};

/** From anywhere, by one key: what just happened with a contact. */
export function QuickLogging(): ReactElement | null {
  return useMay()('interactions.write') ? <Offered /> : null;
}

function Offered(): ReactElement {
  const t = useTexts('shell');
  const logged = useValue(quickLog);
  useShortcut('l', open);
  return (
    <>
      <Button
        variant="light"
        leftSection={<IconPencilPlus size={20} aria-hidden />}
        onClick={open}
        aria-label={t('quick_log.open')}
        visibleFrom="sm"
      >
        {t('quick_log.short')}
      </Button>
      <ActionIcon
        variant="light"
        size={44}
        onClick={open}
        aria-label={t('quick_log.open')}
        hiddenFrom="sm"
      >
        <IconPencilPlus aria-hidden />
      </ActionIcon>
      <Dialog
        opened={logged !== null}
        onClose={close}
        title={t('quick_log.title')}
        closeButtonProps={{ 'aria-label': t('quick_log.close') }}
      >
        {logged && (
          <Waiting>
            <LogForm contactId={logged.contactId} onLogged={close} />
          </Waiting>
        )}
      </Dialog>
    </>
  );
}
