import { industries, industrySections } from '#libs/contacts/domain/industry';
import { useIndustryNames } from '../../../ui/contacts/use-industry-names';

interface IndustryChoices {
  /** The sections; and, once a number is typed, the finer codes that begin like it. */
  readonly optionsFor: (
    typed: string,
    chosen: readonly string[],
  ) => { value: string; label: string }[];
  readonly nameOf: (code: string) => string;
}

/** So many codes at once can be looked through. */
const MOST = 30;

/** Industries as people find them: by their words, or by their number in NACE. */
export function useIndustries(): IndustryChoices {
  const nameOf = useIndustryNames();
  return {
    nameOf,
    optionsFor: (typed, chosen) => {
      const number = typed.trim().split(' ')[0] ?? '';
      const finer = /^\d/.test(number)
        ? industries.filter((code) => code.startsWith(number)).slice(0, MOST)
        : [];
      const codes = [...new Set([...industrySections, ...finer, ...chosen])];
      return codes.map((value) => ({ value, label: nameOf(value) }));
    },
  };
}
