import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { type UseFormReturnType } from '@mantine/form';
import { type ReactElement } from 'react';
import { knowledgeBehind } from '#libs/partnerships/domain/move.rules';
import {
  type PartnershipKnowledge,
  type PartnershipStage,
} from '#libs/partnerships/domain/partnership-stage';
import { useTexts } from '../../../base/language/use-texts';
import { Section } from '../../../ui/section';
import { useBranches } from '../../../ui/use-branches';
import { useColleagues } from '../../../ui/use-colleagues';
import { KnowledgeInput } from '../knowledge-input';
import { type Partnership } from '../queries';
import { type PartnershipValues } from './partnership-values';

interface PartnershipInputsProps<Values extends PartnershipValues> {
  readonly form: UseFormReturnType<Values>;
  /** What it rests on cannot be left empty. */
  readonly stage: PartnershipStage;
  /** Who looks after it already, also if they can no longer be chosen. */
  readonly owner?: Partnership['owner'];
}

/** All that can be said of a partnership, in the order in which it is found out. */
export function PartnershipInputs<Values extends PartnershipValues>(
  props: PartnershipInputsProps<Values>,
): ReactElement {
  const { form, stage, owner } = props;
  const t = useTexts('partnerships');
  const branches = useBranches();
  const colleagues = useColleagues();
  const owners = new Map([...(owner ? [owner] : []), ...colleagues].map((one) => [one.id, one]));
  const needed = knowledgeBehind(stage);
  const input = (knowledge: PartnershipKnowledge): ReactElement => (
    <KnowledgeInput
      knowledge={knowledge}
      required={needed.includes(knowledge)}
      field={form.getInputProps(knowledge)}
    />
  );
  return (
    <>
      <Section title={t('edit.whose')}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            label={t('field.name')}
            description={t('field.name.hint')}
            maxLength={200}
            {...form.getInputProps('name')}
          />
          <NativeSelect
            label={t('facts.owner')}
            description={t('field.owner.hint')}
            data={[
              { value: '', label: t('facts.owner.nobody') },
              ...[...owners.values()].map(({ id, name }) => ({ value: id, label: name })),
            ]}
            {...form.getInputProps('ownerId')}
          />
          {branches.length > 0 && (
            <NativeSelect
              label={t('facts.whose')}
              data={[
                { value: '', label: t('facts.whose.library') },
                ...branches.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              {...form.getInputProps('branchId')}
            />
          )}
        </SimpleGrid>
      </Section>
      <Section title={t('edit.gain')}>
        {input('aims')}
        <SimpleGrid cols={{ base: 1, sm: 2 }} mt="md">
          {input('ourBenefits')}
          {input('theirBenefits')}
        </SimpleGrid>
      </Section>
      <Section title={t('edit.together')}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {input('personId')}
          {input('startsOn')}
        </SimpleGrid>
        {input('contributions')}
      </Section>
    </>
  );
}
