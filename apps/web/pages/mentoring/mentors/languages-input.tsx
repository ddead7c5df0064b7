import { Button, Group, Input, NativeSelect, Stack } from '@mantine/core';
import { type ReactElement, type ReactNode } from 'react';
import { type Schemas } from '#api-client';
import {
  type LanguageLevel,
  languageLevelNames,
} from '#libs/mentoring/domain/profile/spoken-language';
import { useLanguageNames } from '../../../base/language/language-names';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { offeredLanguages } from '../said/spoken-languages';

type SpokenLanguage = Schemas['SpokenLanguageDto'];

interface LanguagesInputProps {
  readonly label: string;
  readonly value?: readonly SpokenLanguage[];
  readonly onChange?: (languages: readonly SpokenLanguage[]) => void;
  readonly error?: ReactNode;
}

/** The languages that somebody speaks, each with how well. */
export function LanguagesInput(props: LanguagesInputProps): ReactElement {
  const { value = [], onChange, ...wrapper } = props;
  const t = useTexts('mentoring');
  const label = useLabels();
  const nameOf = useLanguageNames();
  const chosen = value.map(({ language }) => language);
  const offered = offeredLanguages(chosen, nameOf);
  const next = offered.find((one) => !chosen.includes(one.value))?.value;
  function change(at: number, said: Partial<SpokenLanguage>): void {
    onChange?.(value.map((one, index) => (index === at ? { ...one, ...said } : one)));
  }
  return (
    <Input.Wrapper {...wrapper} size="md" labelElement="div" role="group" aria-label={props.label}>
      <Stack gap="xs" mt="xs" align="flex-start">
        {value.map(({ language, level }, at) => (
          <Group key={at} gap="xs">
            <NativeSelect
              aria-label={t('language.which')}
              data={offered}
              value={language}
              onChange={({ currentTarget }) => {
                change(at, { language: currentTarget.value });
              }}
            />
            <NativeSelect
              aria-label={t('language.level')}
              data={languageLevelNames.map((one) => ({
                value: one,
                label: label('language_level', one),
              }))}
              value={level}
              onChange={({ currentTarget }) => {
                change(at, { level: currentTarget.value as LanguageLevel });
              }}
            />
            <Button
              variant="subtle"
              onClick={() => {
                onChange?.(value.filter((_, index) => index !== at));
              }}
            >
              {t('language.remove')}
            </Button>
          </Group>
        ))}
        {next !== undefined && (
          <Button
            variant="default"
            onClick={() => {
              onChange?.([...value, { language: next, level: 'fluent' }]);
            }}
          >
            {t('language.add')}
          </Button>
        )}
      </Stack>
    </Input.Wrapper>
  );
}
