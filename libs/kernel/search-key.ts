/**
 * Keys by which names are found whatever the script or the diacritics: `lodz` finds `Łódź`, `kyiv` finds `Київ`. Rows
 * and queries go through the same functions, because PostgreSQL's `unaccent` leaves й, ї, ґ and қ as they are.
 */

/** Whose habit of writing Cyrillic letters in Latin ones. */
export const romanisations = ['uk', 'ru', 'pl'] as const;

export type Romanisation = (typeof romanisations)[number];

type Letters = Readonly<Record<string, string>>;

/** Letters that every romanisation writes alike, those of Kazakh among them. */
const shared: Letters = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    д: 'd',
    е: 'e',
    з: 'z',
    и: 'i',
    і: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
  },
  ...{
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    ґ: 'g',
    ё: 'e',
    ы: 'y',
    э: 'e',
    ў: 'u',
  },
  ...{ ә: 'a', ғ: 'g', қ: 'k', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', ь: '', ъ: '' },
};

const english: Letters = { ж: 'zh', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch' };

const letters: Readonly<Record<Romanisation, Letters>> = {
  // The Ukrainian passport (Cabinet resolution 55 of 2010).
  uk: { ...shared, ...english, г: 'h', и: 'y', є: 'ie', ї: 'i', й: 'i', ю: 'iu', я: 'ia' },
  // BGN/PCGN, as Russian names are mostly met.
  ru: { ...shared, ...english, г: 'g', є: 'e', ї: 'i', й: 'y', ю: 'yu', я: 'ya' },
  // As Polish newspapers and offices write them.
  pl: {
    ...shared,
    ...{ в: 'w', г: 'h', и: 'y', є: 'je', ї: 'ji', й: 'j', ю: 'ju', я: 'ja' },
    ...{ ж: 'z', х: 'ch', ц: 'c', ч: 'cz', ш: 'sz', щ: 'szcz' },
  },
};

/** In a Ukrainian passport some letters are others where a word begins. */
const beginnings: Partial<Record<Romanisation, Letters>> = {
  uk: { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' },
};

/** Latin letters that Unicode does not take apart into a letter and a mark. */
const whole: Letters = {
  ...{ ł: 'l', đ: 'd', ð: 'd', ø: 'o', ħ: 'h', ı: 'i', ŧ: 't', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' },
};

const apostrophes = /['’ʼ`´ʹ]/g;

/** The words of a text in small Latin letters and digits; letters of other scripts stay as they are. */
export function searchKey(text: string, romanisation: Romanisation): string {
  const small = text.normalize('NFKC').toLowerCase().normalize('NFKC').replaceAll(apostrophes, '');
  // What no table knows as it is written may be known without its marks.
  const bare = inLatin(small, romanisation).normalize('NFD').replaceAll(/\p{M}/gu, '');
  return inLatin(bare, romanisation)
    .replaceAll(/[łđðøħıŧßæœþ]/g, (letter) => whole[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function inLatin(small: string, romanisation: Romanisation): string {
  return small.replaceAll(/\p{Script=Cyrillic}/gu, (letter, at: number) => {
    const isBeginning = !/\p{L}/u.test(small.charAt(at - 1));
    const latin = letters[romanisation][letter] ?? letter;
    return isBeginning ? (beginnings[romanisation]?.[letter] ?? latin) : latin;
  });
}

/** Every key of a name: a row is found whichever habit the searcher has. */
export function searchKeys(text: string): readonly string[] {
  // Most names have nothing that the habits differ in.
  const habits = /\p{Script=Cyrillic}/u.test(text) ? romanisations : romanisations.slice(0, 1);
  const keys = new Set(habits.map((romanisation) => searchKey(text, romanisation)));
  return [...keys].filter((key) => key !== '');
}
