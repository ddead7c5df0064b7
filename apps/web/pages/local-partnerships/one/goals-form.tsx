import { Button, Fieldset, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf, ifMatch, Problem } from '#api-client';
import { mostGoals } from '#libs/local-partnerships/domain/goals';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { type LocalPartnership, localPartnershipsChanged } from '../queries';

interface GoalsFormProps {
  readonly partnership: LocalPartnership;
  readonly onSaved: () => void;
}

interface GoalValues {
  /** Of a goal that is there already. */
  id?: string;
  goal: string;
  dueOn: string;
  reachedOn: string;
}

const noGoal: GoalValues = { goal: '', dueOn: '', reachedOn: '' };

/** All goals at once, in their order. */
export function GoalsForm({ partnership, onSaved }: GoalsFormProps): ReactElement {
  const t = useTexts('local-partnerships');
  const { id, version, goals, counts } = partnership;
  const known = goals.map(({ id: goalId, goal, dueOn, reachedOn }) => ({
    ...{ id: goalId, goal, dueOn: dueOn ?? '', reachedOn: reachedOn ?? '' },
  }));
  const { form, forget } = useDraftForm<{ goals: GoalValues[] }>(
    `local-partnership.${id}.goals.${version}`,
    { initialValues: { goals: known.length > 0 ? known : [noGoal] } },
  );

  async function save(values: { goals: GoalValues[] }): Promise<unknown> {
    try {
      const params = { path: { id }, header: ifMatch(version) };
      const body = {
        goals: values.goals.map(({ dueOn, reachedOn, ...said }) => ({
          ...{ ...said, dueOn: dueOn || null, reachedOn: reachedOn || null },
        })),
      };
      return await answerOf(api.PUT('/api/v1/local-partnerships/{id}/goals', { params, body }));
    } catch (error) {
      // Somebody else was faster: what is shown behind this window is no longer so.
      if (error instanceof Problem && error.status === 412) await localPartnershipsChanged();
      throw error;
    }
  }

  return (
    <SavingForm
      form={form}
      save={save}
      onSaved={async () => {
        forget();
        onSaved();
        await localPartnershipsChanged();
      }}
      action={t('save')}
      besides={
        form.getValues().goals.length < mostGoals && (
          <Button
            variant="default"
            onClick={() => {
              form.insertListItem('goals', noGoal);
            }}
          >
            {t('goals.another')}
          </Button>
        )
      }
    >
      {counts.confirmed > 0 && <Text size="sm">{t('goals.anew')}</Text>}
      {form.getValues().goals.map((_, index) => (
        <Fieldset key={form.key(`goals.${index}`)} legend={t('goals.goal', { number: index + 1 })}>
          <Stack gap="xs">
            <Textarea
              label={t('goals.words')}
              required
              autosize
              maxLength={1000}
              {...form.getInputProps(`goals.${index}.goal`)}
            />
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs">
              <TextInput
                type="date"
                label={t('goals.dueOn')}
                {...form.getInputProps(`goals.${index}.dueOn`)}
              />
              <TextInput
                type="date"
                label={t('goals.reachedOn')}
                {...form.getInputProps(`goals.${index}.reachedOn`)}
              />
            </SimpleGrid>
            <Button
              variant="subtle"
              size="sm"
              onClick={() => {
                form.removeListItem('goals', index);
              }}
            >
              {t('goals.remove', { number: index + 1 })}
            </Button>
          </Stack>
        </Fieldset>
      ))}
    </SavingForm>
  );
}
