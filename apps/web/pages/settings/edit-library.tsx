import { Checkbox, Group, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf, ifMatch, type Schemas } from '#api-client';
import { languages } from '#kernel';
import { type ClientVisibility, clientVisibilities } from '#libs/identity/domain/library';
import { libraryQuery } from '../../base/account';
import { api } from '../../base/api';
import { useLanguageNames } from '../../base/language/language-names';
import { useLabels, useTexts } from '../../base/language/use-texts';
import { useWeekdayNames } from '../../base/language/weekday-names';
import { queryClient } from '../../base/query-client';
import { EditForm } from '../../ui/form/edit-form';
import { libraryChange, savedLibrary } from './library-values';

export function EditLibrary({ library }: { library: Schemas['LibraryDto'] }): ReactElement {
  const t = useTexts('settings');
  const label = useLabels();
  const nameOf = useLanguageNames();
  const weekdays = useWeekdayNames();
  return (
    <EditForm
      name="library"
      saved={savedLibrary(library)}
      read={async () => savedLibrary(await answerOf(api.GET('/api/v1/library')))}
      change={(values, version) =>
        answerOf(
          api.PATCH('/api/v1/library', {
            params: { header: ifMatch(version) },
            body: libraryChange(values),
          }),
        )
      }
      onSaved={() => queryClient.invalidateQueries({ queryKey: libraryQuery.queryKey })}
      labels={{
        name: t('library.name'),
        language: t('library.language'),
        timeZone: t('library.time_zone'),
        dayStartsAt: t('library.day_starts'),
        workingWeekdays: t('library.weekdays'),
        observesPublicHolidays: t('library.holidays'),
        clientsVisibleTo: t('library.clients'),
        retentionMonths: t('library.retention'),
        staleAfterMonths: t('library.stale'),
      }}
    >
      {(form) => (
        <>
          <TextInput label={t('library.name')} required {...form.getInputProps('name')} />
          <NativeSelect
            label={t('library.language')}
            data={languages.map((value) => ({ value, label: nameOf(value) }))}
            {...form.getInputProps('language')}
          />
          <NativeSelect
            label={t('library.time_zone')}
            data={Intl.supportedValuesOf('timeZone')}
            {...form.getInputProps('timeZone')}
          />
          <TextInput
            type="time"
            label={t('library.day_starts')}
            required
            {...form.getInputProps('dayStartsAt')}
          />
          <Checkbox.Group
            label={t('library.weekdays')}
            description={t('library.weekdays.hint')}
            {...form.getInputProps('workingWeekdays')}
          >
            <Group mt="xs">
              {weekdays.map(({ day, name }) => (
                <Checkbox key={day} value={String(day)} label={name} />
              ))}
            </Group>
          </Checkbox.Group>
          <Checkbox
            label={t('library.holidays')}
            {...form.getInputProps('observesPublicHolidays', { type: 'checkbox' })}
          />
          <NativeSelect
            label={t('library.clients')}
            data={clientVisibilities.map((value: ClientVisibility) => ({
              value,
              label: label('client_visibility', value),
            }))}
            {...form.getInputProps('clientsVisibleTo')}
          />
          <NumberInput
            label={t('library.retention')}
            description={t('library.retention.hint')}
            min={1}
            max={240}
            size="md"
            {...form.getInputProps('retentionMonths')}
          />
          <NumberInput
            label={t('library.stale')}
            description={t('library.stale.hint')}
            min={1}
            max={120}
            size="md"
            {...form.getInputProps('staleAfterMonths')}
          />
        </>
      )}
    </EditForm>
  );
}
