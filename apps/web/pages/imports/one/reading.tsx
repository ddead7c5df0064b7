import { Checkbox, NativeSelect, SimpleGrid, Stack } from '@mantine/core';
import { type ReactElement } from 'react';
import { type ContactKind, contactKindNames } from '#libs/contacts/domain/contact-kind';
import { type Delimiter, delimiterNames } from '#libs/exchange/domain/delimiter';
import { type Encoding, encodings } from '#libs/exchange/domain/encoding';
import { presentPolicies, type PresentPolicy } from '#libs/exchange/domain/import';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { FailureNotice } from '../../../ui/failure-notice';
import { Section } from '../../../ui/section';
import { type Import, useCorrection } from '../queries';

/** How the file is read, and what becomes of whoever is known already. Each choice is kept at once. */
export function Reading({ found }: { found: Import }): ReactElement {
  const t = useTexts('imports');
  const label = useLabels();
  const { id, format, encoding, delimiter, hasHeader, whenPresent, defaultKind } = found;
  const correcting = useCorrection(id);
  return (
    <Section title={t('reading.title')}>
      <Stack>
        {correcting.error !== null && <FailureNotice error={correcting.error} />}
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <NativeSelect
            label={t('reading.present')}
            value={whenPresent}
            data={presentPolicies.map((one) => ({
              value: one,
              label: label('present_policy', one),
            }))}
            onChange={({ currentTarget: { value } }) => {
              correcting.mutate({ whenPresent: value as PresentPolicy });
            }}
          />
          <NativeSelect
            label={t('reading.kind')}
            value={defaultKind ?? ''}
            data={[
              ...contactKindNames.map((one) => ({ value: one, label: label('contact_kind', one) })),
              { value: '', label: t('reading.kind.none') },
            ]}
            onChange={({ currentTarget: { value } }) => {
              correcting.mutate({ defaultKind: (value || null) as ContactKind | null });
            }}
          />
          {format !== 'xlsx' && (
            <NativeSelect
              label={t('reading.encoding')}
              description={t('reading.encoding.hint')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={encoding}
              data={encodings.map((one) => ({ value: one, label: one.toUpperCase() }))}
              onChange={({ currentTarget: { value } }) => {
                correcting.mutate({ encoding: value as Encoding });
              }}
            />
          )}
          {format === 'csv' && (
            <NativeSelect
              label={t('reading.delimiter')}
              value={delimiter}
              data={delimiterNames.map((one) => ({ value: one, label: label('delimiter', one) }))}
              onChange={({ currentTarget: { value } }) => {
                correcting.mutate({ delimiter: value as Delimiter });
              }}
            />
          )}
        </SimpleGrid>
        {format !== 'vcard' && (
          <Checkbox
            label={t('reading.header')}
            checked={hasHeader}
            onChange={({ currentTarget: { checked } }) => {
              correcting.mutate({ hasHeader: checked });
            }}
          />
        )}
      </Stack>
    </Section>
  );
}
