import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf, ifMatch } from '#api-client';
import { followUpPriorities } from '#libs/follow-ups/domain/follow-up-priority';
import { api } from '../../../base/api';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { EditForm, type Saved } from '../../../ui/form/edit-form';
import { workChanged } from '../../../ui/work-changed';
import { DueFields } from '../planning/due-fields';
import { dueLocalOf, type FollowUpValues } from '../planning/follow-up-values';
import { type FollowUp, readFollowUp } from '../queries';

type Values = Pick<FollowUpValues, 'title' | 'note' | 'priority' | 'dueOn' | 'dueTime'>;

/** Changes this one follow-up; of a series, this one time of it alone. */
export function ChangeFollowUp({ followUp }: { followUp: FollowUp }): ReactElement {
  const t = useTexts('follow-ups');
  const label = useLabels();
  const { id, dueLocal } = followUp;
  return (
    <EditForm
      name={`follow-up.${id}`}
      saved={savedOf(followUp)}
      read={async () => savedOf(await readFollowUp(id))}
      change={({ title, note, priority, ...due }, version) =>
        answerOf(
          api.PATCH('/api/v1/follow-ups/{id}', {
            params: { path: { id }, header: ifMatch(version) },
            body: {
              title,
              note: note.trim() || null,
              priority,
              // Seconds have no field: what was not touched stays as it is.
              dueLocal: dueLocalOf(due) === dueLocal.slice(0, 16) ? dueLocal : dueLocalOf(due),
            },
          }),
        )
      }
      onSaved={workChanged}
      labels={{
        title: t('field.title'),
        note: t('field.note'),
        priority: t('field.priority'),
        dueOn: t('field.due_on'),
        dueTime: t('field.due_time'),
      }}
    >
      {(form) => (
        <>
          <TextInput
            label={t('field.title')}
            required
            maxLength={300}
            {...form.getInputProps('title')}
          />
          <DueFields form={form} />
          <NativeSelect
            label={t('field.priority')}
            data={followUpPriorities.map((one) => ({
              value: one,
              label: label('follow_up_priority', one),
            }))}
            {...form.getInputProps('priority')}
          />
          <Textarea label={t('field.note')} {...form.getInputProps('note')} />
        </>
      )}
    </EditForm>
  );
}

function savedOf({ title, note, priority, dueLocal, version }: FollowUp): Saved<Values> {
  const [dueOn = '', time = ''] = dueLocal.split('T');
  const values = { title, note: note ?? '', priority, dueOn, dueTime: time.slice(0, 5) };
  return { values, version };
}
