import { Badge, Button, Collapse, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactElement } from 'react';
import { type Schemas } from '#api-client';
import { useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { Points } from './points';
import { Propose } from './propose';

interface SuggestedMentorProps {
  readonly mentor: Schemas['SuggestedMentorDto'];
  readonly requestId: string;
  readonly suggestionId: string;
  readonly canBeAsked: boolean;
  /** Whether it is told at once how the score comes about. */
  readonly isFirst: boolean;
}

/** A mentor of the shortlist: the score, how it comes about, how much room they have, and what came of it before. */
export function SuggestedMentor(props: SuggestedMentorProps): ReactElement {
  const { mentor, requestId, suggestionId, canBeAsked, isFirst } = props;
  const t = useTexts('mentoring');
  const [isOpen, { toggle }] = useDisclosure(isFirst);
  const { profileId, name, score, grounds, missing, capacity, inUse, outcomes } = mentor;
  const { ended, succeeded, expectedPercent } = outcomes;
  return (
    <Stack gap="xs" p="lg">
      <Group justify="space-between" gap="xs">
        <TextLink to="/mentoring/mentors/$id" params={{ id: profileId }} fw={600}>
          {name}
        </TextLink>
        <Badge size="xl" variant="light" tt="none">
          {t('score', { score })}
        </Badge>
      </Group>
      <Text size="sm">
        {[
          t('mentor.load', { inUse, capacity }),
          ended > 0
            ? t('mentor.outcomes', { ended, succeeded, expectedPercent })
            : t('mentor.outcomes.none'),
        ].join(' · ')}
      </Text>
      {mentor.isShownOften && (
        <Text size="sm" c="dimmed">
          {t('mentor.shown_often')}
        </Text>
      )}
      <Collapse expanded={isOpen}>
        <Points grounds={grounds} missing={missing} />
      </Collapse>
      <Group gap="xs">
        {canBeAsked && (
          <Propose
            requestId={requestId}
            profileId={profileId}
            mentorName={name}
            suggestionId={suggestionId}
          />
        )}
        <Button
          variant="default"
          onClick={toggle}
          aria-expanded={isOpen}
          aria-label={t(isOpen ? 'points.hide.of' : 'points.show.of', { name })}
        >
          {t(isOpen ? 'points.hide' : 'points.show')}
        </Button>
      </Group>
    </Stack>
  );
}
