import { Button, Group, Modal, NativeSelect } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { useAccount, useMay } from '../../../base/account';
import { useTexts } from '../../../base/language/use-texts';
import { type ContactsSearch, contactsSearch, isNarrowed } from '../contacts-search';
import { useFilters } from '../filters/use-filters';
import { ChangeView } from './change-view';
import { useMayChangeView, useViews } from './queries';
import { SaveView } from './save-view';

interface SavedViewsProps {
  readonly search: ContactsSearch;
  readonly onShow: (search: ContactsSearch) => void;
}

/** What somebody looks at again and again, under a name: one's own, and what colleagues share. */
export function SavedViews({ search, onShow }: SavedViewsProps): ReactElement | null {
  const t = useTexts('contacts');
  const may = useMay();
  const { userId } = useAccount();
  const mayChange = useMayChangeView();
  const { searchOf } = useFilters();
  const views = useViews();
  const [asking, setAsking] = useState<'save' | 'change' | null>(null);
  const shown = views.find(({ id }) => id === search.view);
  const close = (): void => {
    setAsking(null);
  };
  const show = (id: string | undefined): void => {
    const view = views.find((one) => one.id === id);
    onShow(view ? { ...searchOf(view.filters ?? {}), view: id } : contactsSearch({}));
  };
  const canSave = may('contact-views.write') && isNarrowed(search);
  if (views.length === 0 && !canSave) return null;
  return (
    <Group mb="md" gap="sm" align="end">
      {views.length > 0 && (
        <NativeSelect
          label={t('views.title')}
          value={shown?.id ?? ''}
          data={[
            { value: '', label: t('views.all') },
            ...views.map(({ id, name, ownerId }) => ({
              value: id,
              label: ownerId === userId ? name : t('views.shared_by_another', { name }),
            })),
          ]}
          onChange={({ currentTarget: { value } }) => {
            show(value || undefined);
          }}
        />
      )}
      {canSave && (
        <Button
          variant="default"
          onClick={() => {
            setAsking('save');
          }}
        >
          {t('views.save')}
        </Button>
      )}
      {shown && may('contact-views.write') && mayChange(shown) && (
        <Button
          variant="default"
          onClick={() => {
            setAsking('change');
          }}
        >
          {t('views.change')}
        </Button>
      )}
      <Modal
        opened={asking !== null}
        onClose={close}
        title={t(asking === 'change' ? 'views.change' : 'views.save')}
        closeButtonProps={{ 'aria-label': t('views.close') }}
      >
        {asking === 'save' && (
          <SaveView
            search={search}
            onSaved={(id) => {
              close();
              onShow({ ...search, view: id });
            }}
          />
        )}
        {asking === 'change' && shown && (
          <ChangeView
            view={shown}
            search={search}
            onChanged={close}
            onRemoved={() => {
              close();
              onShow({ ...search, view: undefined });
            }}
          />
        )}
      </Modal>
    </Group>
  );
}
