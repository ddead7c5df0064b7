import { type Contact } from './queries';

/** The telephone numbers as people read and write them, each with what it is for. */
export function phonesInWords({ phones = [], phone }: Contact): { words: string; label: string }[] {
  return phones.map(({ number, extension, label }, at) => {
    const dialled = extension ? `${number} ext. ${extension}` : number;
    return { words: at === 0 && phone ? phone : dialled, label: label ?? '' };
  });
}
