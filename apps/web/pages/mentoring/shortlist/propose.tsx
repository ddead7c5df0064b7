import { Button, Checkbox, Modal, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { answerOf, Problem } from '#api-client';
import { type RefusalReason } from '#libs/mentoring/domain/scoring/refusal.rules';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { type Match, mentoringChanged } from '../queries';
import { RefusalList } from './refusal-list';

interface ProposeProps {
  readonly requestId: string;
  readonly profileId: string;
  readonly mentorName: string;
  /** The shortlist that the mentor was chosen from, whose next can be asked. */
  readonly suggestionId?: string;
}

interface ProposalValues {
  readonly introduction: string;
  readonly passesOn: boolean;
}

/** Asks a mentor whether they would take somebody. Places may be gone meanwhile: then it says so. */
export function Propose(props: ProposeProps): ReactElement {
  const { requestId, profileId, mentorName, suggestionId } = props;
  const t = useTexts('mentoring');
  const navigate = useNavigate();
  const [isOpen, asking] = useDisclosure(false);
  const [refusals, setRefusals] = useState<readonly RefusalReason[]>([]);
  const { form, forget } = useDraftForm<ProposalValues>(`mentoring.request.${requestId}.proposal`, {
    initialValues: { introduction: '', passesOn: true },
  });

  async function propose({ introduction, passesOn }: ProposalValues): Promise<Match> {
    try {
      return await answerOf(
        api.POST('/api/v1/mentoring-requests/{id}/matches', {
          params: { path: { id: requestId } },
          body: {
            profileId,
            introduction: introduction || null,
            ...(suggestionId !== undefined && { suggestionId, passesOn }),
          },
        }),
      );
    } catch (error) {
      if (error instanceof Problem && error.code === 'mentor_refused') {
        setRefusals(error.extensions.refusals as readonly RefusalReason[]);
      }
      throw error;
    }
  }

  return (
    <>
      <Button
        onClick={() => {
          setRefusals([]);
          asking.open();
        }}
        aria-label={t('propose.to', { name: mentorName })}
      >
        {t('propose.action')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={asking.close}
        title={t('propose.to', { name: mentorName })}
        closeButtonProps={{ 'aria-label': t('leave') }}
      >
        <SavingForm
          form={form}
          save={propose}
          onSaved={async ({ id }) => {
            forget();
            asking.close();
            await mentoringChanged();
            await navigate({ to: '/mentoring/matches/$id', params: { id } });
          }}
          action={t('propose.action')}
        >
          {refusals.length > 0 && (
            <RefusalList title={t('propose.refused', { name: mentorName })} reasons={refusals}>
              {t('propose.refused.hint')}
            </RefusalList>
          )}
          <Text>{t('propose.meaning')}</Text>
          <Textarea
            label={t('propose.introduction')}
            description={t('propose.introduction.hint')}
            {...form.getInputProps('introduction')}
          />
          {suggestionId !== undefined && (
            <Checkbox
              label={t('propose.passes_on')}
              description={t('propose.passes_on.hint')}
              {...form.getInputProps('passesOn', { type: 'checkbox' })}
            />
          )}
        </SavingForm>
      </Modal>
    </>
  );
}
