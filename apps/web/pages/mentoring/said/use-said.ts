import { type Schemas } from '#api-client';
import { useLanguageNames } from '../../../base/language/language-names';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { useWeekdayNames } from '../../../base/language/weekday-names';
import { useBranches } from '../../../ui/use-branches';
import { useColleagues } from '../../../ui/use-colleagues';
import { useIndustries } from './use-industries';
import { useTerms } from './use-terms';

interface Said {
  readonly terms: (codes: readonly string[]) => string;
  readonly industries: (codes: readonly string[]) => string;
  readonly languages: (tags: readonly string[]) => string;
  readonly levels: (languages: readonly Schemas['SpokenLanguageDto'][]) => string;
  readonly stages: (stages: readonly string[]) => string;
  readonly modes: (modes: readonly string[]) => string;
  readonly branches: (ids: readonly string[]) => string;
  readonly slots: (slots: readonly Schemas['WeeklySlotDto'][]) => string;
  readonly colleague: (id: string) => string;
}

/** Says what profiles and requests hold, as people read it. */
export function useSaid(): Said {
  const t = useTexts('mentoring');
  const label = useLabels();
  const languageName = useLanguageNames();
  const weekdays = useWeekdayNames();
  const branches = useBranches();
  const colleagues = useColleagues();
  const { nameOf: termName } = useTerms();
  const { nameOf: industryName } = useIndustries();
  const listed = <Item>(items: readonly Item[], name: (item: Item) => string): string =>
    items.map(name).join(', ');
  return {
    terms: (codes) => listed(codes, termName),
    industries: (codes) => codes.map(industryName).join('\n'),
    languages: (tags) => listed(tags, languageName),
    levels: (languages) =>
      listed(languages, ({ language, level }) =>
        t('said.language', {
          language: languageName(language),
          level: label('language_level', level).toLowerCase(),
        }),
      ),
    stages: (stages) => listed(stages, (stage) => label('business_stage', stage)),
    modes: (modes) => listed(modes, (mode) => label('meeting_mode', mode)),
    branches: (ids) => listed(ids, (id) => branches.find((one) => one.id === id)?.name ?? '…'),
    slots: (slots) =>
      slots
        .map(({ weekday, from, until }) => {
          const day = weekdays.find((one) => one.day === weekday)?.name ?? '';
          return `${day} ${from}–${until}`;
        })
        .join('\n'),
    colleague: (id) => colleagues.find((one) => one.id === id)?.name ?? '…',
  };
}
