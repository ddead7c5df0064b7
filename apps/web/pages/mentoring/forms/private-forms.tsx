import { Button, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { FailureNotice } from '../../../ui/failure-notice';
import { Section } from '../../../ui/section';
import { ShowMore } from '../../../ui/show-more';
import { mentoringChanged } from '../queries';
import { IssuedForm } from './issued-form';
import { type Asked, useForms } from './queries';
import { SentForm } from './sent-form';

/** Lets a mentor or a client fill in themselves what the library would write for them. */
export function PrivateForms({ asked }: { asked: Asked }): ReactElement {
  const t = useTexts('mentoring');
  const isMentor = 'contactId' in asked;
  const forms = useForms(asked);
  const asking = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/mentoring-forms', { body: asked })),
    onSettled: mentoringChanged,
  });
  return (
    <Section title={t('forms.title')}>
      <Stack align="flex-start">
        <Text size="sm" c="dimmed">
          {t(isMentor ? 'forms.meaning.profile' : 'forms.meaning.request')}
        </Text>
        {asking.error !== null && <FailureNotice error={asking.error} />}
        {asking.data && <IssuedForm issued={asking.data} />}
        {forms.items.map((form) => (
          <SentForm key={form.id} form={form} />
        ))}
        <ShowMore pages={forms} />
        <Button
          variant="default"
          loading={asking.isPending}
          onClick={() => {
            asking.mutate();
          }}
        >
          {t('forms.ask')}
        </Button>
      </Stack>
    </Section>
  );
}
