import { defaultLanguage, isLanguage, type Language } from '#kernel';

/**
 * The language of ours that an `Accept-Language` header (RFC 9110, section 12.5.4) likes best. Regions count
 * as their language (`pl-PL` is `pl`); with none of ours, `otherwise`.
 */
export function preferredLanguage(
  header: string | undefined,
  otherwise: Language = defaultLanguage,
): Language {
  const wishes = (header ?? '').slice(0, 500).split(',').map(parseWish);
  const best = wishes
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ language }) => language)
    .find(isLanguage);
  return best ?? otherwise;
}

function parseWish(wish: string): { language: string; quality: number } {
  const [range = '', ...parameters] = wish.split(';').map((part) => part.trim());
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return {
    language: range.toLowerCase().split('-')[0] ?? '',
    quality: quality === undefined ? 1 : Number(quality) || 0,
  };
}
