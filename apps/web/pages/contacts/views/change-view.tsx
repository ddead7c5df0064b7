import { Button, Checkbox, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf, ifMatch } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { FailureNotice } from '../../../ui/failure-notice';
import { EditForm, type Saved } from '../../../ui/form/edit-form';
import { notifySaved } from '../../../ui/notify';
import { type ContactsSearch } from '../contacts-search';
import { useFilters } from '../filters/use-filters';
import { type ContactView, viewsChanged } from './queries';

interface ChangeViewProps {
  readonly view: ContactView;
  readonly search: ContactsSearch;
  readonly onChanged: () => void;
  readonly onRemoved: () => void;
}

interface ViewValues {
  readonly name: string;
  readonly isShared: boolean;
  /** Whether it is to show what is shown now. */
  readonly takesShown: boolean;
}

/** Renames a view, shares it, has it show something else, or removes it. */
export function ChangeView({ view, search, ...on }: ChangeViewProps): ReactElement {
  const t = useTexts('contacts');
  const { filtersOf } = useFilters();
  const { id } = view;
  const path = { id };
  const removing = useMutation({
    mutationFn: () =>
      api.DELETE('/api/v1/contact-views/{id}', {
        params: { path, header: ifMatch(view.version) },
      }),
    onSuccess: () => {
      notifySaved(t('views.removed'));
      on.onRemoved();
    },
    onSettled: viewsChanged,
  });
  return (
    <Stack>
      {removing.error !== null && <FailureNotice error={removing.error} />}
      <EditForm
        name={`contact-view.${id}`}
        saved={savedView(view)}
        read={async () =>
          savedView(await answerOf(api.GET('/api/v1/contact-views/{id}', { params: { path } })))
        }
        change={({ takesShown, ...values }, version) =>
          answerOf(
            api.PATCH('/api/v1/contact-views/{id}', {
              params: { path, header: ifMatch(version) },
              body: { ...values, ...(takesShown && { filters: filtersOf(search) }) },
            }),
          )
        }
        onSaved={async () => {
          await viewsChanged();
          on.onChanged();
        }}
        labels={{
          name: t('views.name'),
          isShared: t('views.is_shared'),
          takesShown: t('views.takes_shown'),
        }}
      >
        {(form) => (
          <>
            <TextInput
              label={t('views.name')}
              required
              maxLength={100}
              data-autofocus
              {...form.getInputProps('name')}
            />
            <Checkbox
              label={t('views.is_shared')}
              {...form.getInputProps('isShared', { type: 'checkbox' })}
            />
            <Checkbox
              label={t('views.takes_shown')}
              {...form.getInputProps('takesShown', { type: 'checkbox' })}
            />
          </>
        )}
      </EditForm>
      <Button
        variant="subtle"
        c="var(--mantine-color-error)"
        w="fit-content"
        loading={removing.isPending}
        onClick={() => {
          removing.mutate();
        }}
      >
        {t('views.remove')}
      </Button>
    </Stack>
  );
}

function savedView({ name, isShared = false, version }: ContactView): Saved<ViewValues> {
  return { version, values: { name, isShared, takesShown: false } };
}
