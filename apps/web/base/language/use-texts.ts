import { useTranslation } from 'react-i18next';

export type TextParameters = Readonly<Record<string, string | number>>;

/** Speaks the messages of a folder, in the current language: `const t = useTexts('referrals')`. */
export function useTexts(folder: string): (key: string, parameters?: TextParameters) => string {
  const { t } = useTranslation(folder);
  return (key, parameters) => t(key, { ...parameters });
}

/** Speaks the label of a table's entry: `label('referral_status', 'sent')`. */
export function useLabels(): (table: string, entry: string) => string {
  const { t } = useTranslation('vocabulary');
  return (table, entry) => t(`${table}.${entry}`);
}
