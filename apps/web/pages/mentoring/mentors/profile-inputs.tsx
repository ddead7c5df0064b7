import { Checkbox, Group, NumberInput, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { type UseFormReturnType } from '@mantine/form';
import { type ReactElement } from 'react';
import { businessStages } from '#libs/contacts/domain/business-profile';
import { meetingModes } from '#libs/mentoring/domain/profile/meeting-mode';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { Section } from '../../../ui/section';
import { useBranches } from '../../../ui/use-branches';
import { IndustriesInput } from '../said/industry-input';
import { SlotsInput } from '../said/slots-input';
import { TermsInput } from '../said/terms-input';
import { LanguagesInput } from './languages-input';
import { type ProfileValues } from './profile-values';

interface ProfileInputsProps<Values extends ProfileValues> {
  readonly form: UseFormReturnType<Values>;
}

/** All that can be said of a mentor, the most telling first. */
export function ProfileInputs<Values extends ProfileValues>(
  props: ProfileInputsProps<Values>,
): ReactElement {
  const { form } = props;
  const t = useTexts('mentoring');
  const label = useLabels();
  const branches = useBranches();
  return (
    <>
      <Section title={t('profile.knows')}>
        <SimpleGrid cols={1}>
          <TermsInput
            label={t('field.offered')}
            description={t('field.offered.hint')}
            {...form.getInputProps('terms')}
          />
          <LanguagesInput label={t('field.languages')} {...form.getInputProps('languages')} />
          <IndustriesInput
            label={t('field.industries')}
            description={t('field.industry.hint')}
            {...form.getInputProps('industries')}
          />
          <Checkbox.Group label={t('field.stages')} {...form.getInputProps('stages')}>
            <Group mt="xs">
              {businessStages.map((one) => (
                <Checkbox key={one} value={one} label={label('business_stage', one)} />
              ))}
            </Group>
          </Checkbox.Group>
          <Textarea
            label={t('field.about')}
            description={t('field.about.hint')}
            {...form.getInputProps('about')}
          />
        </SimpleGrid>
      </Section>
      <Section title={t('profile.meets')}>
        <SimpleGrid cols={1}>
          <Checkbox.Group label={t('field.modes')} {...form.getInputProps('modes')}>
            <Group mt="xs">
              {meetingModes.map((mode) => (
                <Checkbox key={mode} value={mode} label={label('meeting_mode', mode)} />
              ))}
            </Group>
          </Checkbox.Group>
          {branches.length > 0 && (
            <Checkbox.Group
              label={t('field.branchIds')}
              description={t('field.branchIds.hint')}
              {...form.getInputProps('branchIds')}
            >
              <Group mt="xs">
                {branches.map(({ id, name }) => (
                  <Checkbox key={id} value={id} label={name} />
                ))}
              </Group>
            </Checkbox.Group>
          )}
          <SlotsInput
            label={t('field.slots')}
            description={t('field.slots.hint')}
            {...form.getInputProps('slots')}
          />
        </SimpleGrid>
      </Section>
      <Section title={t('profile.limits')}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <NumberInput
            size="md"
            label={t('field.capacity')}
            description={t('field.capacity.hint')}
            min={0}
            max={50}
            allowDecimal={false}
            required
            {...form.getInputProps('capacity')}
          />
          <TextInput
            type="date"
            label={t('field.pausedUntil')}
            description={t('field.pausedUntil.hint')}
            {...form.getInputProps('pausedUntil')}
          />
        </SimpleGrid>
        <SimpleGrid cols={1} mt="md">
          <IndustriesInput
            label={t('field.conflictIndustries')}
            description={t('field.conflictIndustries.hint')}
            {...form.getInputProps('conflictIndustries')}
          />
          <Checkbox
            label={t('field.isVerified')}
            description={t('field.isVerified.hint')}
            {...form.getInputProps('isVerified', { type: 'checkbox' })}
          />
        </SimpleGrid>
      </Section>
    </>
  );
}
