import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf, ifMatch, Problem } from '#api-client';
import { type MoveRule } from '#libs/partnerships/domain/partnership-stage';
import { api } from '../../../base/api';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { notifySaved } from '../../../ui/notify';
import { KnowledgeInput } from '../knowledge-input';
import { type Partnership, partnershipsChanged, titleOf } from '../queries';
import { knowledgeBody, missingFor, moveBody, type MoveValues, noMoveValues } from './move-values';

interface MoveFormProps {
  readonly partnership: Partnership;
  readonly rule: MoveRule;
  readonly onMoved: () => void;
}

/** What is to be said before a partnership goes on: what is not known yet, the reason, and why. */
export function MoveForm({ partnership, rule, onMoved }: MoveFormProps): ReactElement {
  const t = useTexts('partnerships');
  const label = useLabels();
  const { id, stage, version } = partnership;
  const params = { path: { id } };
  const missing = missingFor(partnership, rule);
  const { form, forget } = useDraftForm<MoveValues>(`partnership.${id}.move.${rule.to}`, {
    initialValues: noMoveValues,
  });

  /** What is written down stays so, also where the move itself is then refused. */
  async function move(values: MoveValues): Promise<Partnership> {
    try {
      if (missing.length > 0) {
        const body = knowledgeBody(missing, values);
        const ofVersion = { ...params, header: ifMatch(version) };
        await api.PATCH('/api/v1/partnerships/{id}', { params: ofVersion, body });
      }
      const body = moveBody(rule, stage, values);
      return await answerOf(api.POST('/api/v1/partnerships/{id}/moves', { params, body }));
    } catch (error) {
      // What is known now is asked for no more, and what a colleague did meanwhile is shown.
      if (error instanceof Problem) await partnershipsChanged();
      throw error;
    }
  }

  return (
    <SavingForm
      form={form}
      save={move}
      onSaved={async () => {
        forget();
        onMoved();
        const to = label('partnership_stage', rule.to);
        notifySaved(t('move.done', { partnership: titleOf(partnership), stage: to }));
        await partnershipsChanged();
      }}
      action={t('move.action', { stage: label('partnership_stage', rule.to) })}
    >
      {missing.length > 0 && <Text>{t('move.missing')}</Text>}
      {missing.map((knowledge) => (
        <KnowledgeInput
          key={knowledge}
          knowledge={knowledge}
          required
          field={form.getInputProps(knowledge)}
        />
      ))}
      {rule.needs?.reason && (
        <Radio.Group label={t('move.reason')} required {...form.getInputProps('reason')}>
          <Stack gap="xs" mt="xs">
            {rule.needs.reason.map((one) => (
              <Radio key={one} value={one} label={label('partnership_reason', one)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <Textarea
        label={t(rule.needs?.note ? 'move.back' : 'move.note')}
        description={t('move.note.hint')}
        required={rule.needs?.note ?? false}
        maxLength={4000}
        {...form.getInputProps('note')}
      />
    </SavingForm>
  );
}
