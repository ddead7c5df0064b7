import { MultiSelect, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type UseFormReturnType } from '@mantine/form';
import { type ReactElement } from 'react';
import { swotQuadrants } from '#libs/swot/domain/swot';
import { useLabels, useTexts } from '../../base/language/use-texts';
import { type ItemValues } from './item-values';
import { type Item } from './queries';
import { type LinkableGoal, useLinkable } from './use-linkable';

interface ItemInputsProps {
  readonly form: UseFormReturnType<ItemValues>;
  /** What it is linked to already, which need not be among the newest. */
  readonly linked?: Pick<Item, 'goals' | 'partnerships' | 'followUps'>;
}

/** What is said of an item. */
export function ItemInputs({ form, linked }: ItemInputsProps): ReactElement {
  const t = useTexts('swot');
  const label = useLabels();
  const known = useLinkable();
  const goals = [...(linked?.goals ?? []), ...known.goals];
  const partnerships = [...(linked?.partnerships ?? []), ...known.partnerships];
  const followUps = [...(linked?.followUps ?? []), ...known.followUps];
  return (
    <>
      <NativeSelect
        label={label('swot_field', 'quadrant')}
        data={swotQuadrants.map((value) => ({ value, label: label('swot_quadrant', value) }))}
        {...form.getInputProps('quadrant')}
      />
      <TextInput
        label={label('swot_field', 'statement')}
        required
        maxLength={500}
        data-autofocus
        {...form.getInputProps('statement')}
      />
      <Textarea
        label={label('swot_field', 'evidence')}
        maxLength={2000}
        autosize
        minRows={2}
        {...form.getInputProps('evidence')}
      />
      <TextInput
        label={label('swot_field', 'goal')}
        maxLength={500}
        {...form.getInputProps('goal')}
      />
      <MultiSelect
        label={label('swot_field', 'goalIds')}
        description={t('field.goals.how')}
        searchable
        data={goalsByPartnership(goals)}
        {...form.getInputProps('goalIds')}
      />
      <MultiSelect
        label={label('swot_field', 'partnershipIds')}
        description={t('field.partnerships.how')}
        searchable
        data={optionsOf(partnerships.map(({ id, name }) => ({ value: id, label: name })))}
        {...form.getInputProps('partnershipIds')}
      />
      <MultiSelect
        label={label('swot_field', 'followUpIds')}
        description={t('field.followUps.how')}
        searchable
        data={optionsOf(followUps.map(({ id, title }) => ({ value: id, label: title })))}
        {...form.getInputProps('followUpIds')}
      />
    </>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Each once. */
function optionsOf(options: readonly Option[]): Option[] {
  return [...new Map(options.map((option) => [option.value, option])).values()];
}

/** Goals under the name of the local partnership whose they are. */
function goalsByPartnership(goals: readonly LinkableGoal[]) {
  const partnerships = new Map(goals.map(({ localPartnership: { id, name } }) => [id, name]));
  return [...partnerships].map(([id, group]) => ({
    group,
    items: optionsOf(
      goals
        .filter(({ localPartnership }) => localPartnership.id === id)
        .map((linked) => ({ value: linked.id, label: linked.goal })),
    ),
  }));
}
