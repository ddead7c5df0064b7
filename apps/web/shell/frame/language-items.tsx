import { Menu } from '@mantine/core';
import { type ReactElement } from 'react';
import { isLanguage, type Language, languages } from '#kernel';
import { currentLanguage } from '../../base/language/current-language';
import { chooseLanguage } from '../../base/language/i18n';
import { useTexts } from '../../base/language/use-texts';

/** Each in its own words: whoever is lost in a language finds the way back. */
export const languageNames = {
  en: 'English',
  pl: 'Polski',
  uk: 'Українська',
  ru: 'Русский',
} as const satisfies Record<Language, string>;

export function LanguageItems(): ReactElement {
  const t = useTexts('shell');
  return (
    <>
      <Menu.Label>{t('account.language')}</Menu.Label>
      <Menu.RadioGroup
        value={currentLanguage()}
        onChange={(chosen) => {
          if (isLanguage(chosen)) void chooseLanguage(chosen);
        }}
      >
        {languages.map((language) => (
          <Menu.RadioItem key={language} value={language} lang={language} closeMenuOnClick>
            {languageNames[language]}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  );
}
