import { Stack, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { useFormats } from '../../../base/language/formats';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { Section } from '../../../ui/section';
import { useColleagues } from '../../../ui/use-colleagues';
import { type FollowUp } from '../queries';
import { SubjectName } from '../../../ui/subject-name';
import { useDueWords } from '../use-due-words';

/** What is promised, to whom, when, and how it stands. */
export function FollowUpFacts({ followUp }: { followUp: FollowUp }): ReactElement {
  const t = useTexts('follow-ups');
  const label = useLabels();
  const formats = useFormats();
  const dueWords = useDueWords();
  const owner = useColleagues().find(({ id }) => id === followUp.ownerId)?.name;
  const { subject, status, doneAt, priority, note, snoozedCount, firstDueLocal, origin } = followUp;
  const facts = [
    [t('fact.status'), label('follow_up_status', status)],
    [t('fact.done_at'), doneAt === null ? null : formats.instant(doneAt)],
    [t('fact.due'), dueWords(followUp)],
    [
      t('fact.first_due'),
      firstDueLocal === null
        ? null
        : `${dueWords({ ...followUp, dueLocal: firstDueLocal })} · ${t('snoozed', { times: snoozedCount })}`,
    ],
    [t('field.owner'), owner],
    [t('field.priority'), label('follow_up_priority', priority)],
    [t('fact.origin'), origin === 'staff' ? null : label('follow_up_origin', origin)],
  ] as const;
  return (
    <Section title={t('fact.title')}>
      <Stack gap="sm">
        <div>
          <Text size="sm" c="dimmed">
            {label('follow_up_subject', subject.type)}
          </Text>
          <SubjectName subject={subject} />
        </div>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <Text size="sm" c="dimmed">
                  {name}
                </Text>
                <Text>{value}</Text>
              </div>
            ),
        )}
        {note !== null && <Text className="written">{note}</Text>}
      </Stack>
    </Section>
  );
}
