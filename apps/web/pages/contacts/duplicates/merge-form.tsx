import { Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { ButtonLink } from '../../../ui/link';
import { notifySaved } from '../../../ui/notify';
import { Section } from '../../../ui/section';
import { workChanged } from '../../../ui/work-changed';
import { type Contact } from '../queries';
import { contestedFields, type MergeChoice, takenFields } from './merge-choice';
import { SharedFields } from './shared-fields';
import { useMergeWords } from './use-merge-words';

/** By what a contact is known at a glance. */
const outlined = ['kind', 'addresses', 'emails', 'phones'] as const;

/** What the one that stays is to say, where the two say different things. */
export function MergeForm({ one, other }: { one: Contact; other: Contact }): ReactElement {
  const t = useTexts('contacts');
  const { nameOf, valueOf } = useMergeWords();
  const navigate = useNavigate();
  const { form, forget } = useDraftForm<MergeChoice>(`merge.${one.id}.${other.id}`, {
    initialValues: { survivorId: one.id, chosen: {} },
  });
  const { survivorId, chosen } = form.getValues();
  const contested = contestedFields(one, other);
  const both = [one, other];
  return (
    <SavingForm
      form={form}
      save={(choice) => {
        const params = { path: { id: choice.survivorId } };
        const mergedId = choice.survivorId === one.id ? other.id : one.id;
        const body = { mergedId, take: takenFields(choice, contested) };
        return answerOf(api.POST('/api/v1/contacts/{id}/merges', { params, body }));
      }}
      onSaved={async (merge) => {
        forget();
        notifySaved(t('merge.done'));
        await navigate({ to: '/contacts/$id', params: { id: merge.survivorId } });
        await workChanged();
      }}
      action={t('merge.action')}
      besides={
        <ButtonLink to="/contacts/duplicates" variant="subtle" onClick={forget}>
          {t('merge.leave')}
        </ButtonLink>
      }
    >
      <Section title={t('merge.survivor')}>
        <Stack>
          <Text>{t('merge.explanation')}</Text>
          <Radio.Group
            aria-label={t('merge.survivor')}
            value={survivorId}
            onChange={(id) => {
              form.setFieldValue('survivorId', id);
            }}
          >
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              {both.map((contact) => (
                <Radio
                  key={contact.id}
                  value={contact.id}
                  label={contact.name}
                  description={outlined
                    .map((field) => valueOf(field, contact))
                    .filter(Boolean)
                    .join(' · ')}
                />
              ))}
            </SimpleGrid>
          </Radio.Group>
        </Stack>
      </Section>
      {contested.length > 0 && (
        <Section title={t('merge.contested')}>
          <Stack gap="lg">
            {contested.map((field) => (
              <Radio.Group
                key={field}
                label={nameOf(field)}
                value={chosen[field] ?? survivorId}
                onChange={(id) => {
                  form.setFieldValue('chosen', { ...chosen, [field]: id });
                }}
              >
                <SimpleGrid cols={{ base: 1, sm: 2 }} mt="xs">
                  {both.map((contact) => (
                    <Radio key={contact.id} value={contact.id} label={valueOf(field, contact)} />
                  ))}
                </SimpleGrid>
              </Radio.Group>
            ))}
          </Stack>
        </Section>
      )}
      <SharedFields one={one} other={other} />
    </SavingForm>
  );
}
