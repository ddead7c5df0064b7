import { MultiSelect, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { swotQuadrants } from '#libs/swot/domain/swot';
import { api } from '../../base/api';
import { useLabels, useTexts } from '../../base/language/use-texts';
import { type ItemValues } from './item-values';
import { type Item, swotKey } from './queries';

interface ItemInputsProps {
  readonly form: UseFormReturnType<ItemValues>;
  /** What it is linked to already, which need not be among the newest. */
  readonly linked?: Pick<Item, 'partnerships' | 'followUps'>;
}

/** What is said of an item. */
export function ItemInputs({ form, linked }: ItemInputsProps): ReactElement {
  const t = useTexts('swot');
  const label = useLabels();
  const known = useLinkable();
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

const NEWEST = 100;

/** The newest partnerships, and what is promised to contacts; nothing until they have been read. */
function useLinkable() {
  const { data } = useQuery({
    queryKey: [...swotKey, 'linkable'],
    queryFn: async () => {
      const query = { limit: NEWEST };
      const [partnerships, followUps] = await Promise.all([
        answerOf(api.GET('/api/v1/partnerships', { params: { query } })),
        answerOf(
          api.GET('/api/v1/follow-ups', { params: { query: { ...query, status: 'open' } } }),
        ),
      ]);
      return {
        partnerships: partnerships.data.map(({ id, name, contact }) => ({
          id,
          name: name ?? contact.name,
        })),
        followUps: followUps.data.filter(({ contactId }) => contactId),
      };
    },
  });
  return data ?? { partnerships: [], followUps: [] };
}
