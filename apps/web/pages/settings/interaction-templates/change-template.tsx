import { type ReactElement } from 'react';
import { answerOf, ifMatch } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { EditForm } from '../../../ui/form/edit-form';
import { type InteractionTemplate, templatesChanged } from './queries';
import { TemplateFields } from './template-fields';
import { savedTemplate, templateBody, type TemplateValues } from './template-values';

interface ChangeTemplateProps {
  readonly template: InteractionTemplate;
  readonly onChanged: () => void;
}

export function ChangeTemplate({ template, onChanged }: ChangeTemplateProps): ReactElement {
  const t = useTexts('settings');
  const path = { id: template.id };
  return (
    <EditForm<TemplateValues>
      name={`interaction-template.${template.id}`}
      saved={savedTemplate(template)}
      read={async () =>
        savedTemplate(
          await answerOf(api.GET('/api/v1/interaction-templates/{id}', { params: { path } })),
        )
      }
      change={(values, version) =>
        answerOf(
          api.PATCH('/api/v1/interaction-templates/{id}', {
            params: { path, header: ifMatch(version) },
            body: templateBody(values),
          }),
        )
      }
      onSaved={async () => {
        onChanged();
        await templatesChanged();
      }}
      labels={{
        name: t('templates.name'),
        channel: t('templates.channel'),
        summary: t('templates.summary'),
        durationMinutes: t('templates.minutes'),
        next: t('templates.next'),
        afterDays: t('templates.after'),
      }}
    >
      {(form) => <TemplateFields form={form} />}
    </EditForm>
  );
}
