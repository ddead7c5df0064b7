import i18next, { type BackendModule } from 'i18next';
import ICU from 'i18next-icu';
import { initReactI18next } from 'react-i18next';
import { defaultLanguage, isLanguage, type Language, languages } from '#kernel';
import { loadTexts } from './texts';

const STORED = 'liaison.language';

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, folder, answer) => {
    loadTexts(language, folder).then(
      (texts) => {
        answer(null, texts);
      },
      (error: unknown) => {
        // Not kept as missing: asked for again the next time.
        answer(error instanceof Error ? error : new Error(String(error)), true);
      },
    );
  },
};

/** Makes texts available. Only those of the current language and of the folders in use are loaded. */
export async function startTexts(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  await i18next
    .use(backend)
    .use(ICU)
    .use(initReactI18next)
    .init({
      lng: chosenLanguage() ?? browserLanguage(),
      supportedLngs: languages,
      fallbackLng: false,
      ns: [],
      keySeparator: false,
      nsSeparator: false,
    });
}

/** Shows everything in another language, at once and the next time. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(STORED, language);
  await i18next.changeLanguage(language);
}

/** Somebody who never chose here sees the language that their library has for them. */
export async function proposeLanguage(language: Language): Promise<void> {
  if (chosenLanguage() === undefined) await i18next.changeLanguage(language);
}

function chosenLanguage(): Language | undefined {
  const stored = localStorage.getItem(STORED);
  return isLanguage(stored) ? stored : undefined;
}

function browserLanguage(): Language {
  const wished = navigator.languages.map((tag) => tag.slice(0, 2));
  return wished.find(isLanguage) ?? defaultLanguage;
}
