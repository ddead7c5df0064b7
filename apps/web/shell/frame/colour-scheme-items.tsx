import { type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core';
import { type ReactElement } from 'react';
import { useTexts } from '../../base/language/use-texts';

const schemes = ['auto', 'light', 'dark'] as const satisfies readonly MantineColorScheme[];

export function ColourSchemeItems(): ReactElement {
  const t = useTexts('shell');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <Menu.Label>{t('account.colours')}</Menu.Label>
      <Menu.RadioGroup
        value={colorScheme}
        onChange={(chosen) => {
          setColorScheme(chosen as MantineColorScheme);
        }}
      >
        {schemes.map((scheme) => (
          <Menu.RadioItem key={scheme} value={scheme}>
            {t(`account.colours.${scheme}`)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  );
}
