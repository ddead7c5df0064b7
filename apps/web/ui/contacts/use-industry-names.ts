import { industryPath } from '#libs/contacts/domain/industry';
import { useLabels } from '../../base/language/use-texts';

/** Says an industry in words: what is finer than a division has the division's name. */
export function useIndustryNames(): (code: string) => string {
  const label = useLabels();
  return (code) => {
    const [section = '', division] = industryPath(code);
    return section === '' ? code : `${code} ${label('industry', division ?? section)}`;
  };
}
