import { useTranslation } from 'react-i18next';

/** Names languages in the current one: `uk` is Ukrainian, ukraiński, українська. */
export function useLanguageNames(): (tag: string) => string {
  const { language } = useTranslation('ui').i18n;
  const names = new Intl.DisplayNames(language, { type: 'language', fallback: 'code' });
  return (tag) => names.of(tag) ?? tag;
}
