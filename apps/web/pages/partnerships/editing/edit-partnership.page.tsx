import { useNavigate, useParams } from '@tanstack/react-router';
import { type ReactElement, type ReactNode } from 'react';
import { answerOf, ifMatch } from '#api-client';
import { api } from '../../../base/api';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { ContactName } from '../../../ui/contacts/contact-name';
import { EditForm, type Saved } from '../../../ui/form/edit-form';
import { TextLink } from '../../../ui/link';
import { Page } from '../../../ui/page';
import { useBranches } from '../../../ui/use-branches';
import { useColleagues } from '../../../ui/use-colleagues';
import {
  type Partnership,
  partnershipsChanged,
  readPartnership,
  titleOf,
  usePartnership,
} from '../queries';
import { PartnershipInputs } from './partnership-inputs';
import { partnershipBody, type PartnershipValues, valuesOf } from './partnership-values';

/** Changes what is written of a partnership. */
export function EditPartnershipPage(): ReactElement {
  const t = useTexts('partnerships');
  const navigate = useNavigate();
  const { id } = useParams({ from: '/signed-in/partnerships/$id/edit' });
  const { data: partnership } = usePartnership(id);
  const labels = useFieldLabels();
  const say = useSay();
  const path = { id };
  return (
    <Page
      title={t('edit.title', { partnership: titleOf(partnership) })}
      above={
        <TextLink to="/partnerships/$id" params={path}>
          {t('edit.back')}
        </TextLink>
      }
      size="md"
    >
      <EditForm
        name={`partnership.${id}`}
        saved={savedOf(partnership)}
        read={async () => savedOf(await readPartnership(id))}
        change={(values, version) =>
          answerOf(
            api.PATCH('/api/v1/partnerships/{id}', {
              params: { path, header: ifMatch(version) },
              body: partnershipBody(values),
            }),
          )
        }
        onSaved={async () => {
          await partnershipsChanged();
          await navigate({ to: '/partnerships/$id', params: path });
        }}
        labels={labels}
        say={say}
      >
        {(form) => (
          <PartnershipInputs form={form} stage={partnership.stage} owner={partnership.owner} />
        )}
      </EditForm>
    </Page>
  );
}

function savedOf(partnership: Partnership): Saved<PartnershipValues> {
  return { values: valuesOf(partnership), version: partnership.version };
}

function useFieldLabels(): Record<keyof PartnershipValues, string> {
  const t = useTexts('partnerships');
  const label = useLabels();
  const table = 'partnership_knowledge';
  return {
    name: t('field.name'),
    branchId: t('facts.whose'),
    ownerId: t('facts.owner'),
    aims: label(table, 'aims'),
    ourBenefits: label(table, 'ourBenefits'),
    theirBenefits: label(table, 'theirBenefits'),
    personId: label(table, 'personId'),
    contributions: label(table, 'contributions'),
    startsOn: label(table, 'startsOn'),
  };
}

/** Whoever is known by an id is said by their name. */
function useSay(): (values: PartnershipValues, name: keyof PartnershipValues) => ReactNode {
  const branches = useBranches();
  const colleagues = useColleagues();
  return (values, name) => {
    const id = values[name];
    if (id === '') return undefined;
    if (name === 'branchId') return branches.find((branch) => branch.id === id)?.name;
    if (name === 'ownerId') return colleagues.find((colleague) => colleague.id === id)?.name;
    return name === 'personId' ? <ContactName id={id} /> : undefined;
  };
}
