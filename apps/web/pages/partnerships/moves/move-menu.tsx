import { Button, Menu } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { type ReactElement } from 'react';
import {
  partnershipLifecycle,
  type PartnershipStage,
} from '#libs/partnerships/domain/partnership-stage';
import { useLabels, useTexts } from '../../../base/language/use-texts';

interface MoveMenuProps {
  readonly title: string;
  readonly stage: PartnershipStage;
  readonly size?: 'sm' | 'md';
  readonly onChoice: (to: PartnershipStage) => void;
}

/** The stages to which a partnership can go from where it stands: none once it is over. */
export function MoveMenu({
  title,
  stage,
  size = 'sm',
  onChoice,
}: MoveMenuProps): ReactElement | null {
  const t = useTexts('partnerships');
  const label = useLabels();
  const open = partnershipLifecycle[stage];
  if (open.length === 0) return null;
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <Button
          variant="default"
          size={size}
          leftSection={size === 'md' && <IconArrowRight size={18} aria-hidden />}
          aria-label={t('move.menu.named', { partnership: title })}
        >
          {t('move.menu')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {open.map((to) => (
          <Menu.Item
            key={to}
            onClick={() => {
              onChoice(to);
            }}
          >
            {label('partnership_stage', to)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
