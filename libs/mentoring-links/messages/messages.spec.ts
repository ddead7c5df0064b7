import { languages } from '#kernel';
import { matchMoveRules } from '#mentoring';
import { matchParties } from '../domain/match-link';
import { matchMails } from '../match-mails';
import { mentoringLinksMessages } from '.';

it.each(languages)(
  'in %s every move that a link offers has its label, and every mail its words',
  (language) => {
    const moves = matchParties.flatMap((party) =>
      matchMoveRules.filter(({ by }) => by.includes(party)).map(({ to }) => `${party}_${to}`),
    );
    const mails = matchMails.map(({ party, status }) => `mentoring_${party}_${status}`);
    const keys = Object.keys(mentoringLinksMessages[language]);
    const after = (prefix: string): string[] =>
      keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    expect(after('page.match.move.').sort()).toEqual([...new Set(moves)].sort());
    const subjects = mails.map((mail) => `${mail}.subject`);
    expect(after('mail.')).toEqual(expect.arrayContaining(subjects));
  },
);
