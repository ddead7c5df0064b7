import { parse, type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languages } from '#kernel';

const root = join(__dirname, '../..');
const folders = [...findFolders(join(root, 'libs')), ...findFolders(join(root, 'apps/web'))];
const isOfWebApp = (folder: string) => folder.startsWith(join(root, 'apps/web'));

/** The names of class-validator's constraints, whose codes the validation pipe makes (`isUuid` is `uuid`). */
const constraints = [
  'whitelistvalidation',
  'unknownvalue',
  'nestedvalidation',
  ...readdirSync(join(root, 'node_modules/class-validator/cjs/decorator'), { recursive: true })
    .map((file) => /(\w+)\.js$/.exec(String(file))?.[1] ?? '')
    .map((name) => name.toLowerCase().replace(/^is/, '')),
];

type Texts = Readonly<Record<string, string>>;

function findFolders(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isDirectory() && entry.name === 'messages')
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((folder) => existsSync(join(folder, 'en.json')));
}

function textsOf(folder: string, language: string): Texts {
  return JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')) as Texts;
}

/** The code that may speak a folder's messages: what stands beside them and, for a feature, the kernel's; no tests. */
function codeOf(folder: string): string {
  return [dirname(folder), ...(isOfWebApp(folder) ? [] : [join(root, 'libs/kernel')])]
    .flatMap((place) => readdirSync(place, { withFileTypes: true, recursive: true }))
    .filter((entry) => /\.tsx?$/.test(entry.name) && !entry.name.includes('.spec.'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

/** The names of a message's parameters, and the plural forms it tells apart. */
function shapeOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      return [
        element.value,
        ...Object.values(element.options).flatMap(({ value }) => shapeOf(value)),
      ];
    }
    return element.type === TYPE.tag ? shapeOf(element.children) : [element.value];
  });
}

function pluralsOf(elements: readonly MessageFormatElement[]): string[][] {
  return elements.flatMap((element) =>
    element.type === TYPE.plural ? [Object.keys(element.options)] : [],
  );
}

const slavic = ['one', 'few', 'many', 'other'];
const formsOf = { en: ['one', 'other'], pl: slavic, uk: slavic, ru: slavic };

describe.each(folders.map((folder) => [folder.slice(root.length + 1), folder]))(
  '%s',
  (_, folder) => {
    const english = textsOf(folder, 'en');

    it.each(languages)('has the same keys and parameters in %s as in English', (language) => {
      const texts = textsOf(folder, language);
      expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
      for (const [key, text] of Object.entries(texts)) {
        const shape = (one: string) => [...new Set(shapeOf(parse(one)))].sort();
        expect([key, shape(text)]).toEqual([key, shape(english[key]!)]);
      }
    });

    it.each(languages)('tells all plural forms of %s apart', (language) => {
      for (const [key, text] of Object.entries(textsOf(folder, language))) {
        for (const forms of pluralsOf(parse(text))) {
          const exact = (form: string) => form.startsWith('=');
          expect([key, forms.filter((form) => !exact(form))]).toEqual([key, formsOf[language]]);
        }
      }
    });

    it('holds no message that nothing speaks', () => {
      const code = codeOf(folder);
      const speaks = isOfWebApp(folder) ? isSpokenOnScreen : isSpoken;
      const unused = Object.keys(english).filter((key) => !speaks(key, code));
      expect(unused).toEqual([]);
    });

    it('holds every message that a page says by its key', () => {
      if (!isOfWebApp(folder)) return;
      const keys = [...codeOf(folder).matchAll(/\bt\(\s*'([\w.]+)'/g)].map((match) => match[1]!);
      expect(keys.filter((key) => !(key in english))).toEqual([]);
    });
  },
);

/** Sentences have their place in the code; labels are the keys of a const table, served as the vocabulary. */
function isSpoken(key: string, code: string): boolean {
  const [prefix = '', ...rest] = key.split('.');
  const last = rest.join('.');
  if (code.includes(`'${key}'`)) return true;
  if (prefix === 'problem' || prefix === 'invalid') {
    return code.includes(`'${last}'`) || constraints.includes(last.replaceAll('_', ''));
  }
  if (prefix === 'mail' || prefix === 'page') return beginsAsATemplate(key, code);
  return new RegExp(`\\b${last}\\b`).test(code);
}

/** In the web app a key stands in the code, or begins as one that is put together. */
function isSpokenOnScreen(key: string, code: string): boolean {
  return code.includes(`'${key}'`) || beginsAsATemplate(key, code);
}

/** Such as `mail.${purpose}.${key}`. */
function beginsAsATemplate(key: string, code: string): boolean {
  const templates = [...code.matchAll(/`([\w.]+\.)\$\{/g)].map((match) => match[1]!);
  return templates.some((template) => key.startsWith(template));
}

it('every code that the code speaks has a message', () => {
  const known = new Set(folders.flatMap((folder) => Object.keys(textsOf(folder, 'en'))));
  const code = folders
    .filter((folder) => !isOfWebApp(folder))
    .map(codeOf)
    .join('\n');
  const problems = [
    ...code.matchAll(/new DomainError\(\s*'\w+',\s*'(\w+)'/g),
    ...code.matchAll(/new RequestProblem\(\s*\d+,\s*'(\w+)'/g),
    ...code.matchAll(/\bnotFound\('(\w+)'\)/g),
  ].map((match) => `problem.${match[1]!}`);
  const faults = [
    ...code.matchAll(/invalidField\([^,]+,\s*'(\w+)'/g),
    ...code.matchAll(/pointer: [^,{}]+,\s*code: '(\w+)'/g),
  ].map((match) => `invalid.${match[1]!}`);
  expect(problems.length).toBeGreaterThan(20);
  expect([...problems, ...faults].filter((key) => !known.has(key))).toEqual([]);
});
