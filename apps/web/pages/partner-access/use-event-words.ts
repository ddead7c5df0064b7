import { useLabels, useTexts } from '../../base/language/use-texts';

/** Says what a webhook is told of: a trial of the partner's, or an event that has a label. */
export function useEventWords(): (type: string) => string {
  const t = useTexts('partner-access');
  const label = useLabels();
  return (type) =>
    type === 'webhook.ping' ? t('message.ping') : label('webhook_event', type.replaceAll('.', '_'));
}
