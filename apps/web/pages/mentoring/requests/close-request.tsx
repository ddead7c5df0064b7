import { Button, Modal, Radio, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactElement } from 'react';
import { answerOf, ifMatch, Problem } from '#api-client';
import { type CloseReason, closeReasons } from '#libs/mentoring/domain/request/request-status';
import { api } from '../../../base/api';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { mentoringChanged, type MentoringRequest } from '../queries';

/** Ends a request without a match: it says why. */
export function CloseRequest({ request }: { request: MentoringRequest }): ReactElement {
  const t = useTexts('mentoring');
  const label = useLabels();
  const [isOpen, asking] = useDisclosure(false);
  const { id, version } = request;
  const { form, forget } = useDraftForm<{ reason: CloseReason }>(`mentoring.request.${id}.close`, {
    initialValues: { reason: 'helped_elsewhere' },
  });

  async function close({ reason }: { reason: CloseReason }): Promise<unknown> {
    try {
      const params = { path: { id }, header: ifMatch(version) };
      return await answerOf(
        api.POST('/api/v1/mentoring-requests/{id}/close', { params, body: { reason } }),
      );
    } catch (error) {
      // Somebody else was faster: what is shown behind this window is no longer so.
      if (error instanceof Problem) await mentoringChanged();
      throw error;
    }
  }

  return (
    <>
      <Button variant="default" onClick={asking.open}>
        {t('request.close')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={asking.close}
        title={t('request.close')}
        closeButtonProps={{ 'aria-label': t('leave') }}
      >
        <SavingForm
          form={form}
          save={close}
          onSaved={async () => {
            forget();
            asking.close();
            await mentoringChanged();
          }}
          action={t('request.close')}
        >
          <Radio.Group label={t('move.reason')} required {...form.getInputProps('reason')}>
            <Stack gap="xs" mt="xs">
              {closeReasons.map((one) => (
                <Radio key={one} value={one} label={label('mentoring_close_reason', one)} />
              ))}
            </Stack>
          </Radio.Group>
        </SavingForm>
      </Modal>
    </>
  );
}
