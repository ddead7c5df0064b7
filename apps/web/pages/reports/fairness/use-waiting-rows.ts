import { type Schemas } from '#api-client';
import { useFormats } from '../../../base/language/formats';
import { useLanguageNames } from '../../../base/language/language-names';
import { useTexts } from '../../../base/language/use-texts';
import { type ReportRows } from '../report-rows';
import { useParts } from './use-parts';

/** How requests fared: all of them, then by language, then by branch. */
export function useWaitingRows(report: Schemas['MentoringFairnessDto']): ReportRows {
  const t = useTexts('reports');
  const formats = useFormats();
  const parts = useParts();
  const languageName = useLanguageNames();
  const rowOf = (name: string, counts: Schemas['FairWaitingDto']): readonly string[] => [
    name,
    formats.number(counts.requests),
    formats.number(counts.matched),
    parts.percent(counts.matchRate),
    parts.days(counts.medianDaysToMentor),
    formats.number(counts.waiting),
    parts.days(counts.longestWaitingDays),
  ];
  return {
    columns: [
      t('fairness.whose'),
      t('fairness.requests'),
      t('fairness.matched'),
      t('fairness.match_rate'),
      t('mentoring.median'),
      t('fairness.waiting'),
      t('mentoring.longest'),
    ],
    rows: [
      rowOf(t('fairness.all'), report.overall),
      ...report.byLanguage.map(({ language, ...counts }) =>
        rowOf(language === null ? t('fairness.no_language') : languageName(language), counts),
      ),
      ...report.byBranch.map(({ branchName, ...counts }) =>
        rowOf(branchName ?? t('activity.no_branch'), counts),
      ),
    ],
  };
}
