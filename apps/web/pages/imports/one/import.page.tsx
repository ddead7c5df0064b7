import { Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { isAtWork, mayFollow } from '#libs/exchange/domain/import-status';
import { useMay } from '../../../base/account';
import { useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { Page } from '../../../ui/page';
import { Waiting } from '../../../ui/waiting';
import { useImport } from '../queries';
import { Columns } from './columns';
import { Faults } from './faults';
import { Reading } from './reading';
import { RemoveImport } from './remove-import';
import { Standing } from './standing';

/** One file on its way in: where it stands, what is wrong in it, what its columns mean, how it is read. */
export function ImportPage(): ReactElement {
  const t = useTexts('imports');
  const may = useMay();
  const { id } = useParams({ from: '/signed-in/imports/$id' });
  const found = useImport(id);
  const isOurs = may('imports.write');
  const canBeCorrected = isOurs && mayFollow(found.status, 'mapped');
  return (
    <Page
      title={found.fileName}
      size="md"
      above={<TextLink to="/imports">{t('back')}</TextLink>}
      actions={isOurs && !isAtWork(found.status) && <RemoveImport id={id} />}
    >
      <Stack gap="xl">
        <Standing found={found} canAct={isOurs} />
        {found.progress.bad > 0 && !isAtWork(found.status) && (
          <Waiting>
            <Faults found={found} />
          </Waiting>
        )}
        {canBeCorrected && <Columns found={found} />}
        {canBeCorrected && <Reading found={found} />}
      </Stack>
    </Page>
  );
}
