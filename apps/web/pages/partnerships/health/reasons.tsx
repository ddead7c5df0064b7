import { List, Text } from '@mantine/core';
import {
  IconAlertCircle,
  IconAlertTriangle,
  IconCheck,
  type TablerIcon,
} from '@tabler/icons-react';
import { type ReactElement } from 'react';
import { type HealthLevel, type HealthReasonName } from '#libs/partnership-care/domain/health';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { type PartnershipHealth } from '../queries';

const icons: Record<HealthLevel, TablerIcon> = {
  well: IconCheck,
  watch: IconAlertCircle,
  fading: IconAlertTriangle,
};

/** Of these the value is a number of days; of the others, how many there are. */
const inDays: readonly HealthReasonName[] = [
  'in_touch',
  'contact_overdue',
  'contact_long_overdue',
  'never_in_touch',
  'lies_dormant',
];
const daysLeft: readonly HealthReasonName[] = ['agreement_in_force', 'agreement_ends_soon'];

/** Why it is said to fare so, what weighs most first. */
export function Reasons({ reasons }: Pick<PartnershipHealth, 'reasons'>): ReactElement {
  const t = useTexts('partnerships');
  const label = useLabels();

  function detailOf(reason: HealthReasonName, value: number | null): string | undefined {
    if (value === null) return undefined;
    if (inDays.includes(reason)) return t('health.days', { days: value });
    return daysLeft.includes(reason) ? t('health.left', { days: value }) : String(value);
  }

  return (
    <List listStyleType="none" spacing={6}>
      {reasons.map(({ reason, level, value }) => {
        const Icon = icons[level];
        const detail = detailOf(reason, value);
        return (
          <List.Item
            key={reason}
            icon={<Icon size={20} role="img" aria-label={label('partnership_health', level)} />}
          >
            {label('health_reason', reason)}
            {detail !== undefined && (
              <Text span c="dimmed">
                {` · ${detail}`}
              </Text>
            )}
          </List.Item>
        );
      })}
    </List>
  );
}
