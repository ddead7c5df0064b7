import { Alert } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { Page } from '../../../ui/page';
import { useContact } from '../queries';
import { MergeForm } from './merge-form';

/** Two contacts side by side: which one stays, and whose words. */
export function MergePage(): ReactElement {
  const t = useTexts('contacts');
  const ids = useParams({ from: '/signed-in/contacts/duplicates/$one/$other' });
  const one = useContact(ids.one);
  const other = useContact(ids.other);
  return (
    <Page
      title={t('merge.title')}
      size="md"
      above={<TextLink to="/contacts/duplicates">{t('merge.back')}</TextLink>}
    >
      {one.id === other.id ? (
        // Whoever was merged leads to its survivor.
        <Alert role="status" title={t('merge.already')}>
          <TextLink to="/contacts/$id" params={{ id: one.id }}>
            {one.name}
          </TextLink>
        </Alert>
      ) : (
        <MergeForm one={one} other={other} />
      )}
    </Page>
  );
}
