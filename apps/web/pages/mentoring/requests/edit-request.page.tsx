import { Box } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { answerOf, ifMatch } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { EditForm } from '../../../ui/form/edit-form';
import { TextLink } from '../../../ui/link';
import { Page } from '../../../ui/page';
import { mentoringChanged, readRequest, useRequest } from '../queries';
import { RequestInputs } from './request-inputs';
import { requestDetails, type RequestValues, savedRequest } from './request-values';
import { useRequestWords } from './use-request-words';

/** Changes what a client wants of a mentor. */
export function EditRequestPage(): ReactElement {
  const t = useTexts('mentoring');
  const { id } = useParams({ from: '/signed-in/mentoring/requests/$id/edit' });
  const request = useRequest(id);
  const navigate = useNavigate();
  const { labels, say } = useRequestWords();
  const name = request.client.name ?? request.client.initials;
  return (
    <Page
      title={t('request.edit.title', { name })}
      size="md"
      above={
        <TextLink to="/mentoring/requests/$id" params={{ id }}>
          {t('request.edit.back')}
        </TextLink>
      }
    >
      <Box className="surface" p="lg">
        <EditForm<RequestValues>
          name={`mentoring.request.${id}`}
          saved={savedRequest(request)}
          read={async () => savedRequest(await readRequest(id))}
          change={(values, version) =>
            answerOf(
              api.PATCH('/api/v1/mentoring-requests/{id}', {
                params: { path: { id }, header: ifMatch(version) },
                body: requestDetails(values),
              }),
            )
          }
          onSaved={async () => {
            await mentoringChanged();
            await navigate({ to: '/mentoring/requests/$id', params: { id } });
          }}
          labels={labels}
          say={say}
        >
          {(form) => <RequestInputs form={form} />}
        </EditForm>
      </Box>
    </Page>
  );
}
