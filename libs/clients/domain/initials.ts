const MOST_INITIALS = 3;

/** The initials of a name in any script: `Łucja Kowalska-Nowak` is `Ł. K.`; `?` where there is no letter. */
export function initialsOf(name: string): string {
  const words = name.normalize('NFC').match(/[\p{L}\p{N}][^\s]*/gu) ?? [];
  const initials = words.slice(0, MOST_INITIALS).map((word) => `${firstLetter(word)}.`);
  return initials.join(' ') || '?';
}

function firstLetter(word: string): string {
  return (/^.\p{M}*/u.exec(word)?.[0] ?? '').toLocaleUpperCase('en');
}
