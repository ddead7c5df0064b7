import { Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf, ifMatch } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { notifySaved } from '../../../ui/notify';
import { workChanged } from '../../../ui/work-changed';
import { DueFields } from '../planning/due-fields';
import {
  type DueValues,
  dueLocalOf,
  recurrenceValuesOf,
  type RecurrenceValues,
  ruleOfValues,
} from '../planning/follow-up-values';
import { RecurrenceFields } from '../planning/recurrence-fields';
import { type Series } from '../queries';

interface ChangeSeriesProps {
  readonly series: Series;
  /** When its open follow-up is due. */
  readonly dueLocal: string;
  readonly onChanged: () => void;
}

/** Another rule or another time, for the open follow-up and all that come after it. */
export function ChangeSeries({ series, dueLocal, onChanged }: ChangeSeriesProps): ReactElement {
  const t = useTexts('follow-ups');
  const { id, version, recurrenceRule } = series;
  const [dueOn = '', time = ''] = dueLocal.split('T');
  const { form, forget } = useDraftForm<DueValues & RecurrenceValues>(`series.${id}.${version}`, {
    initialValues: { dueOn, dueTime: time.slice(0, 5), ...recurrenceValuesOf(recurrenceRule) },
    validate: { again: (again) => (again === 'never' ? t('series.change.never') : null) },
  });
  return (
    <SavingForm
      form={form}
      save={(values) =>
        answerOf(
          api.PATCH('/api/v1/follow-up-series/{id}', {
            params: { path: { id }, header: ifMatch(version) },
            body: {
              dueLocal: dueLocalOf(values),
              recurrenceRule: ruleOfValues(values, values.dueOn),
            },
          }),
        )
      }
      onSaved={async () => {
        forget();
        onChanged();
        notifySaved(t('series.changed'));
        await workChanged();
      }}
      action={t('series.change.action')}
    >
      <Text c="dimmed">{t('series.change.meaning')}</Text>
      <DueFields form={form} />
      <RecurrenceFields form={form} startsOn={form.getValues().dueOn} />
    </SavingForm>
  );
}
