import { Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { useFormats } from '../../../base/language/formats';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { Page } from '../../../ui/page';
import { Waiting } from '../../../ui/waiting';
import { AssignmentStanding } from './assignment-standing';
import { Pairs } from './pairs';
import { useAssignment } from './queries';
import { Unmatched } from './unmatched';

/** One cohort or mentor day: how far it is, who comes together with whom, and why others do not. */
export function AssignmentPage(): ReactElement {
  const t = useTexts('mentoring');
  const label = useLabels();
  const formats = useFormats();
  const { id } = useParams({ from: '/signed-in/mentoring/assignments/$id' });
  const assignment = useAssignment(id);
  const { kind, day, createdAt, status } = assignment;
  return (
    <Page
      title={[label('assignment_kind', kind), formats.day(day ?? createdAt)].join(', ')}
      above={<TextLink to="/mentoring/assignments">{t('assignments.title')}</TextLink>}
    >
      <Stack gap="xl">
        <AssignmentStanding assignment={assignment} />
        {status === 'completed' && (
          <Waiting>
            <Pairs assignment={assignment} />
            <Unmatched id={id} />
          </Waiting>
        )}
      </Stack>
    </Page>
  );
}
