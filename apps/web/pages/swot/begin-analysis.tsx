import { Button, Modal, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { useLibrary, useMay } from '../../base/account';
import { api } from '../../base/api';
import { dayIn } from '../../base/language/days';
import { useTexts } from '../../base/language/use-texts';
import { SavingForm } from '../../ui/form/saving-form';
import { useDraftForm } from '../../ui/form/use-draft-form';
import { notifySaved } from '../../ui/notify';
import { swotChanged } from './queries';

/** Begins a new analysis with all that is in the one before. */
export function BeginAnalysis(props: { branchId: string | undefined }): ReactElement | null {
  const t = useTexts('swot');
  const may = useMay();
  const [isOpen, opening] = useDisclosure(false);
  if (!may('swot.write')) return null;
  return (
    <>
      <Button onClick={opening.open}>{t('begin')}</Button>
      <Modal
        opened={isOpen}
        onClose={opening.close}
        title={t('begin')}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <BeginForm branchId={props.branchId} onBegun={opening.close} />
      </Modal>
    </>
  );
}

interface BeginFormProps {
  readonly branchId: string | undefined;
  readonly onBegun: () => void;
}

function BeginForm({ branchId, onBegun }: BeginFormProps): ReactElement {
  const t = useTexts('swot');
  const { timeZone } = useLibrary();
  const navigate = useNavigate();
  const today = dayIn(0, timeZone);
  const { form, forget } = useDraftForm('swot.new', {
    initialValues: { assessedOn: today, note: '' },
  });
  return (
    <SavingForm
      form={form}
      save={({ assessedOn, note }) =>
        answerOf(
          api.POST('/api/v1/swot-analyses', {
            body: { branchId: branchId ?? null, assessedOn, note: note.trim() || null },
          }),
        )
      }
      onSaved={async () => {
        forget();
        notifySaved(t('begun'));
        onBegun();
        await swotChanged();
        await navigate({ to: '/swot', search: { branch: branchId } });
      }}
      action={t('begin.action')}
    >
      <Text>{t('begin.meaning')}</Text>
      <TextInput
        type="date"
        label={t('begin.day')}
        required
        max={today}
        {...form.getInputProps('assessedOn')}
      />
      <TextInput label={t('begin.note')} maxLength={2000} {...form.getInputProps('note')} />
    </SavingForm>
  );
}
