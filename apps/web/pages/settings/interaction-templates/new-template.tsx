import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { templatesChanged } from './queries';
import { TemplateFields } from './template-fields';
import { noTemplate, templateBody, type TemplateValues } from './template-values';

/** Something that will be logged again and again. */
export function NewTemplate({ onAdded }: { onAdded: () => void }): ReactElement {
  const t = useTexts('settings');
  const { form, forget } = useDraftForm<TemplateValues>('interaction-template.new', {
    initialValues: noTemplate,
  });
  return (
    <SavingForm
      form={form}
      save={(values) =>
        answerOf(api.POST('/api/v1/interaction-templates', { body: templateBody(values) }))
      }
      onSaved={async () => {
        forget();
        onAdded();
        await templatesChanged();
      }}
      action={t('templates.add.action')}
    >
      <TemplateFields form={form} />
    </SavingForm>
  );
}
