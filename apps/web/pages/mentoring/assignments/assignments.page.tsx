import { Badge, Box, Group, Stack, Text } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { useFormats } from '../../../base/language/formats';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { ButtonLink } from '../../../ui/link';
import { NothingHere } from '../../../ui/nothing-here';
import { Page } from '../../../ui/page';
import { ShowMore } from '../../../ui/show-more';
import { usePages } from '../../../ui/use-pages';
import { Waiting } from '../../../ui/waiting';
import { mentoringKey } from '../queries';
import { MentoringSections } from '../sections';
import { type Assignment } from './queries';

/** Cohorts and mentor days, the newest first. */
export function AssignmentsPage(): ReactElement {
  const t = useTexts('mentoring');
  const may = useMay();
  return (
    <Page
      title={t('assignments.title')}
      above={<MentoringSections here="assignments" />}
      actions={
        may('mentoring.write') && (
          <ButtonLink to="/mentoring/assignments/new">{t('assignment.new')}</ButtonLink>
        )
      }
    >
      <Waiting>
        <AssignmentList />
      </Waiting>
    </Page>
  );
}

function AssignmentList(): ReactElement {
  const t = useTexts('mentoring');
  const pages = usePages([...mentoringKey, 'assignments'], (cursor) =>
    answerOf(api.GET('/api/v1/mentoring-assignments', { params: { query: { cursor } } })),
  );
  if (pages.items.length === 0) {
    return (
      <NothingHere
        icon={IconUsersGroup}
        title={t('assignments.nothing')}
        explanation={t('assignments.nothing.explanation')}
      />
    );
  }
  return (
    <>
      <Box component="ul" className="surface rows">
        {pages.items.map((assignment) => (
          <li key={assignment.id}>
            <Link
              to="/mentoring/assignments/$id"
              params={{ id: assignment.id }}
              className="row-link"
            >
              <AssignmentRow assignment={assignment} />
            </Link>
          </li>
        ))}
      </Box>
      <ShowMore pages={pages} />
    </>
  );
}

function AssignmentRow({ assignment }: { assignment: Assignment }): ReactElement {
  const t = useTexts('mentoring');
  const label = useLabels();
  const formats = useFormats();
  const { kind, day, status, totals, createdAt } = assignment;
  const { matched, requests } = totals;
  return (
    <Stack gap={6}>
      <Group justify="space-between" gap="xs">
        <Text fw={600} component="span">
          {[label('assignment_kind', kind), formats.day(day ?? createdAt)].join(', ')}
        </Text>
        <Badge variant="light" size="lg" tt="none" color={status === 'completed' ? 'lamp' : 'gray'}>
          {label('assignment_status', status)}
        </Badge>
      </Group>
      <Text size="sm" c="dimmed">
        {t('assignment.totals', { matched, requests })}
      </Text>
    </Stack>
  );
}
