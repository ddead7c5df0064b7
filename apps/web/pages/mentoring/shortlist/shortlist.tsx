import { Box, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { useFormats } from '../../../base/language/formats';
import { useTexts } from '../../../base/language/use-texts';
import { FailureNotice } from '../../../ui/failure-notice';
import { TextLink } from '../../../ui/link';
import { NothingHere } from '../../../ui/nothing-here';
import { mentoringChanged, type MentoringRequest, useNewestShortlist } from '../queries';
import { SuggestedMentor } from './suggested-mentor';

/** Who would suit, the best first. It decides nothing: the librarian chooses. */
export function Shortlist({ request }: { request: MentoringRequest }): ReactElement {
  const t = useTexts('mentoring');
  const formats = useFormats();
  const may = useMay();
  const shortlist = useNewestShortlist(request.id);
  const canBeAsked = may('mentoring.write') && request.status === 'waiting';
  return (
    <Box component="section" aria-labelledby="shortlist">
      <Group justify="space-between" mb="md" gap="xs">
        <Title order={2} id="shortlist">
          {t('shortlist.title')}
        </Title>
        {may('mentoring.write') && shortlist && (
          <MakeShortlist requestId={request.id} action={t('shortlist.anew')} variant="default" />
        )}
      </Group>
      {!shortlist && (
        <NothingHere
          icon={IconListSearch}
          title={t('shortlist.none')}
          explanation={t('shortlist.none.explanation')}
        >
          {may('mentoring.write') && (
            <MakeShortlist requestId={request.id} action={t('shortlist.make')} variant="filled" />
          )}
        </NothingHere>
      )}
      {shortlist && (
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {t('shortlist.made', {
              at: formats.instant(shortlist.createdAt),
              considered: shortlist.considered,
            })}
          </Text>
          {shortlist.mentors.length === 0 && (
            <NothingHere
              icon={IconListSearch}
              title={t('shortlist.nobody')}
              explanation={t('shortlist.nobody.explanation')}
            >
              <TextLink to="/mentoring/mentors">{t('sections.mentors')}</TextLink>
            </NothingHere>
          )}
          {shortlist.mentors.length > 0 && (
            <Box component="ol" className="surface rows">
              {shortlist.mentors.map((mentor, at) => (
                <li key={mentor.profileId}>
                  <SuggestedMentor
                    mentor={mentor}
                    requestId={request.id}
                    suggestionId={shortlist.id}
                    canBeAsked={canBeAsked}
                    isFirst={at === 0}
                  />
                </li>
              ))}
            </Box>
          )}
        </Stack>
      )}
    </Box>
  );
}

interface MakeShortlistProps {
  readonly requestId: string;
  readonly action: string;
  readonly variant: 'filled' | 'default';
}

function MakeShortlist({ requestId: id, action, variant }: MakeShortlistProps): ReactElement {
  const making = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/mentoring-requests/{id}/suggestions', {
          params: { path: { id } },
          body: { limit: 10 },
        }),
      ),
    onSettled: mentoringChanged,
  });
  return (
    <Stack gap="xs">
      {making.error !== null && <FailureNotice error={making.error} />}
      <Button
        variant={variant}
        loading={making.isPending}
        onClick={() => {
          making.mutate();
        }}
      >
        {action}
      </Button>
    </Stack>
  );
}
