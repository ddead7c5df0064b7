import { type ComponentChildren, type JSX } from 'preact';
import { languages } from '#kernel';
import { renderPage } from '#platform/pages';
import { fieldId } from './form-fields';
import { type PageVoice } from './page-voice';
import { linkPageStyles } from './page-styles';

/** Each language in its own words: whoever looks for theirs finds it. */
export const languageNames = {
  en: 'English',
  pl: 'Polski',
  uk: 'Українська',
  ru: 'Русский',
} as const;

/** A page behind a link: in four languages, with what was just done and what went wrong on top. */
export function drawLinkPage(voice: PageVoice, title: string, children: ComponentChildren): string {
  return renderPage({
    language: voice.language,
    title,
    styles: linkPageStyles,
    children: (
      <>
        <LanguageSwitch voice={voice} />
        <Refusal voice={voice} />
        <WhatWasDone voice={voice} />
        {children}
      </>
    ),
  });
}

function LanguageSwitch({ voice }: { readonly voice: PageVoice }): JSX.Element {
  return (
    <nav aria-label={voice.say('page.link.languages')}>
      {languages.map((language) => (
        <a
          href={voice.address('', language)}
          lang={language}
          hreflang={language}
          aria-current={language === voice.language ? 'true' : undefined}
        >
          {languageNames[language]}
        </a>
      ))}
    </nav>
  );
}

function WhatWasDone({ voice }: { readonly voice: PageVoice }): JSX.Element | null {
  const { done } = voice.request;
  if (done === undefined || voice.failure) return null;
  return (
    <p class="said" role="status">
      {voice.say(`page.link.done.${done}`)}
    </p>
  );
}

/** Why a form was not taken, with the way to each field that was wrong. */
function Refusal({ voice }: { readonly voice: PageVoice }): JSX.Element | null {
  const { failure, request } = voice;
  if (!failure) return null;
  const { code, parameters, faults = [] } = failure;
  const sentence =
    voice.find(`page.link.refused.${code}`) ?? voice.find(`problem.${code}`, parameters);
  return (
    <div class="refused" role="alert">
      <p>{sentence ?? voice.say('problem.malformed_request')}</p>
      {faults.length > 0 && (
        <ul>
          {faults.map(({ pointer, code: fault, parameters: details }) => {
            const field = pointer.slice(1);
            const label = voice.find(`page.link.field.${field}`) ?? field;
            const message = voice.find(`invalid.${fault}`, details) ?? voice.say('invalid.value');
            return (
              <li>
                <a href={`#${fieldId(request.posted?.name ?? '', field)}`}>{label}</a>: {message}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
