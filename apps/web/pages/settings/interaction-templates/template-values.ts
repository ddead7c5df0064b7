import { type Schemas } from '#api-client';
import { type InteractionChannel } from '#libs/interactions/domain/interaction-channel';
import { type Saved } from '../../../ui/form/edit-form';
import { type InteractionTemplate } from './queries';

/** A template as the form holds it: nothing is null in a field that people type into. */
export interface TemplateValues {
  name: string;
  channel: InteractionChannel;
  summary: string;
  durationMinutes: number | '';
  next: string;
  afterDays: number;
}

export const noTemplate: TemplateValues = {
  name: '',
  channel: 'call',
  summary: '',
  durationMinutes: '',
  next: '',
  afterDays: 7,
};

export function savedTemplate(template: InteractionTemplate): Saved<TemplateValues> {
  const { name, channel, summary, durationMinutes, next, version } = template;
  return {
    version,
    values: {
      name,
      channel,
      summary,
      durationMinutes: durationMinutes ?? '',
      next: next?.title ?? '',
      afterDays: next?.afterDays ?? noTemplate.afterDays,
    },
  };
}

/** The values as the API takes them. */
export function templateBody({
  durationMinutes,
  next,
  afterDays,
  ...said
}: TemplateValues): Schemas['CreateInteractionTemplateDto'] {
  return {
    ...said,
    durationMinutes: durationMinutes === '' ? null : durationMinutes,
    next: next.trim() === '' ? null : { title: next, afterDays },
  };
}
