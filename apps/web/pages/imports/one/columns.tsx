import { Box, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { type ContactField, contactFieldNames } from '#libs/exchange/domain/contact-field';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { FailureNotice } from '../../../ui/failure-notice';
import { Section } from '../../../ui/section';
import { type Import, useCorrection } from '../queries';

/** So many of its cells tell what a column holds. */
const SAMPLES = 3;

/** What each column of the file means: proposed, and corrected here. Each choice is kept at once. */
export function Columns({ found: { id, columns } }: { found: Import }): ReactElement {
  const t = useTexts('imports');
  const label = useLabels();
  const correcting = useCorrection(id);
  const fields = [
    { value: '', label: t('columns.left_out') },
    ...contactFieldNames.map((field) => ({ value: field, label: label('contact_field', field) })),
  ];
  return (
    <Section title={t('columns.title')}>
      <Stack>
        <Text c="dimmed">{t('columns.explanation')}</Text>
        {correcting.error !== null && <FailureNotice error={correcting.error} />}
        <Box component="ul" className="rows">
          {columns.map(({ column, header, field, samples }) => {
            const name = header?.trim() ? header : t('columns.number', { number: column + 1 });
            return (
              <Group component="li" key={column} py="sm" justify="space-between" gap="xs">
                <Box miw={0} flex="1 1 14rem">
                  <Text fw={600} truncate>
                    {name}
                  </Text>
                  <Text size="sm" c="dimmed" lineClamp={2} className="written">
                    {samples.slice(0, SAMPLES).join(' · ')}
                  </Text>
                </Box>
                <NativeSelect
                  w={280}
                  maw="100%"
                  aria-label={t('columns.meaning', { column: name })}
                  value={field ?? ''}
                  data={fields}
                  onChange={({ currentTarget: { value } }) => {
                    const chosen = (value || null) as ContactField | null;
                    correcting.mutate({
                      mapping: columns.map((one) => (one.column === column ? chosen : one.field)),
                    });
                  }}
                />
              </Group>
            );
          })}
        </Box>
      </Stack>
    </Section>
  );
}
