import { Badge, Group, List, Stack, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { useTexts } from '../../../base/language/use-texts';
import { OpeningButton } from '../../../ui/opening-button';
import { Section } from '../../../ui/section';
import { type LocalPartnership } from '../queries';
import { useDay } from '../use-day';
import { GoalsForm } from './goals-form';

interface GoalsProps {
  readonly partnership: LocalPartnership;
  readonly mayAct: boolean;
}

/** What the members want to reach together, and by when. */
export function Goals({ partnership, mayAct }: GoalsProps): ReactElement {
  const t = useTexts('local-partnerships');
  const day = useDay();
  const { goals } = partnership;
  return (
    <Section title={t('goals.title')}>
      <Stack align="flex-start">
        {goals.length === 0 && <Text c="dimmed">{t('goals.none')}</Text>}
        {goals.length > 0 && (
          <List type="ordered" spacing="sm">
            {goals.map(({ id, goal, dueOn, reachedOn }) => (
              <List.Item key={id}>
                <Text className="written">{goal}</Text>
                <Group gap="xs">
                  {dueOn && (
                    <Text size="sm" c="dimmed">
                      {t('goals.by', { day: day(dueOn) })}
                    </Text>
                  )}
                  {reachedOn && (
                    <Badge color="green" variant="light" tt="none">
                      {t('goals.reached', { day: day(reachedOn) })}
                    </Badge>
                  )}
                </Group>
              </List.Item>
            ))}
          </List>
        )}
        {mayAct && (
          <OpeningButton label={t(goals.length === 0 ? 'goals.write' : 'goals.change')}>
            {(close) => <GoalsForm partnership={partnership} onSaved={close} />}
          </OpeningButton>
        )}
      </Stack>
    </Section>
  );
}
