import { Alert, Box, Checkbox, List } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { TextLink } from '../../ui/link';
import { answerOf, Problem, type Schemas } from '#api-client';
import { api } from '../../base/api';
import { useLabels, useTexts } from '../../base/language/use-texts';
import { SavingForm } from '../../ui/form/saving-form';
import { useDraftForm } from '../../ui/form/use-draft-form';
import { Page } from '../../ui/page';
import { clientDetails, ClientFields, type ClientValues, noClientValues } from './client-fields';
import { type Client, clientsChanged } from './queries';

type Candidate = Schemas['DuplicateCandidateDto'];

/** Registers somebody; whoever may be known already is shown first. */
export function NewClientPage(): ReactElement {
  const t = useTexts('clients');
  const navigate = useNavigate();
  const [candidates, setCandidates] = useState<readonly Candidate[]>([]);
  const [isAnother, setIsAnother] = useState(false);
  const { form, forget } = useDraftForm('client.new', { initialValues: noClientValues });

  async function register(values: ClientValues): Promise<Client> {
    const body = { ...clientDetails(values), ...(isAnother && { allowDuplicate: true }) };
    try {
      return await answerOf(api.POST('/api/v1/clients', { body }));
    } catch (error) {
      if (error instanceof Problem && error.code === 'client_duplicate') {
        setCandidates(error.extensions.candidates as readonly Candidate[]);
      }
      throw error;
    }
  }

  return (
    <Page title={t('new.title')} size="sm">
      <Box className="surface" p="lg">
        <SavingForm
          form={form}
          save={register}
          onSaved={async ({ id }) => {
            forget();
            await clientsChanged();
            await navigate({ to: '/clients/$id', params: { id } });
          }}
          action={t('new.action')}
        >
          <ClientFields form={form} />
          {candidates.length > 0 && (
            <Alert color="yellow" title={t('new.known')}>
              <Candidates candidates={candidates} />
              <Checkbox
                mt="md"
                label={t('new.another')}
                checked={isAnother}
                onChange={({ currentTarget }) => {
                  setIsAnother(currentTarget.checked);
                }}
              />
            </Alert>
          )}
        </SavingForm>
      </Box>
    </Page>
  );
}

function Candidates({ candidates }: { candidates: readonly Candidate[] }): ReactElement {
  const label = useLabels();
  return (
    <List>
      {candidates.map(({ id, name, reasons }) => (
        <List.Item key={id}>
          <TextLink to="/clients/$id" params={{ id }}>
            {name}
          </TextLink>
          {` (${reasons.map((reason) => label('duplicate_reason', reason)).join(', ')})`}
        </List.Item>
      ))}
    </List>
  );
}
