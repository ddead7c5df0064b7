import { answerOf } from '#api-client';
import { anonymousApi } from '../api';

type Texts = Readonly<Record<string, string>>;

/** Every `messages/<language>.json` of the web app, each a file of its own that is loaded when it is needed. */
const files = import.meta.glob<Texts>(
  ['../../*/messages/*.json', '../../pages/*/messages/*.json'],
  {
    import: 'default',
  },
);

/** The texts of one folder; those of `vocabulary` are the API's labels for kinds, statuses and reasons. */
export async function loadTexts(language: string, folder: string): Promise<Texts> {
  if (folder === 'vocabulary') return loadVocabulary(language);
  const ending = `/${folder}/messages/${language}.json`;
  const load = Object.entries(files).find(([path]) => path.endsWith(ending))?.[1];
  if (!load) throw new Error(`There are no messages of "${folder}" in "${language}"`);
  return load();
}

async function loadVocabulary(language: string): Promise<Texts> {
  const { tables } = await answerOf(
    anonymousApi.GET('/api/v1/vocabulary', { params: { header: { 'accept-language': language } } }),
  );
  return Object.fromEntries(
    Object.entries(tables).flatMap(([table, labels]) =>
      Object.entries(labels).map(([key, label]) => [`${table}.${key}`, label]),
    ),
  );
}
