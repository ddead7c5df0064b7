import { Radio, type RadioGroupProps, Stack } from '@mantine/core';
import { type ReactElement } from 'react';
import { roles } from '#libs/identity/domain/role';
import { useTexts } from '../../../base/language/use-texts';

/** What somebody may do, each role with what it means. */
export function RoleInput(props: Omit<RadioGroupProps, 'children'>): ReactElement {
  const t = useTexts('settings');
  return (
    <Radio.Group label={t('invite.role')} {...props}>
      <Stack gap="xs" mt="xs">
        {roles.map((value) => (
          <Radio
            key={value}
            value={value}
            label={t(`role.${value}`)}
            description={t(`role.meaning.${value}`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
