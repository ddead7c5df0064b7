import { industryCodes } from './industry-codes';

export type IndustrySection = keyof typeof industryCodes;

export const industrySections = Object.keys(industryCodes) as readonly IndustrySection[];

/** The divisions of a section, such as `47`. */
export function industryDivisions(section: IndustrySection): readonly string[] {
  return Object.keys(industryCodes[section]);
}

/** Each code with its section: sections (`G`), divisions (`47`), groups (`47.6`) and classes (`47.61`). */
const sectionOf: ReadonlyMap<string, IndustrySection> = new Map(
  industrySections.flatMap((section) =>
    codesIn(section).map((code): [string, IndustrySection] => [code, section]),
  ),
);

export const industries: readonly string[] = [...sectionOf.keys()];

export function isIndustry(code: string): boolean {
  return sectionOf.has(code);
}

/** The sections, divisions, groups and classes that a code stands in, the widest first; itself is the last. */
export function industryPath(code: string): readonly string[] {
  const section = sectionOf.get(code);
  if (section === undefined) return [];
  const wider = [section, code.slice(0, 2), code.slice(0, 4)];
  return [...new Set([...wider.slice(0, code.length > 1 ? 3 : 1), code])];
}

/** The code with all that stand in it: a search for shops finds bookshops. */
export function industriesIn(code: string): readonly string[] {
  return industries.filter((one) => industryPath(one).includes(code));
}

function codesIn(section: IndustrySection): readonly string[] {
  const divisions: Readonly<Record<string, string>> = industryCodes[section];
  const codes = Object.entries(divisions).flatMap(([division, endings]) => {
    const classes = endings.split(' ').map((ending) => `${division}.${ending}`);
    return [division, ...classes.map((one) => one.slice(0, 4)), ...classes];
  });
  return [section, ...new Set(codes)];
}
