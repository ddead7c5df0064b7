import { languages } from '#kernel';
import { moveRules, referralOutcomes, type Side } from '#libs/referrals/domain/referral-status';
import { moveName } from '../domain/move-name';
import { referralLinksMessages } from '.';

/** The names of the moves that a side can ever make from a page. */
function movesOf(...sides: Side[]): string[] {
  const rules = moveRules.filter(({ by, inSelfReferralAlsoBy = [] }) =>
    [...by, ...inSelfReferralAlsoBy].some((side) => sides.includes(side)),
  );
  return rules.flatMap(({ from, to }) =>
    // What was never sent has no page.
    from.filter((status) => status !== 'draft').map((status) => moveName(status, to)),
  );
}

describe.each(languages)('In %s', (language) => {
  const labels = (table: string): string[] =>
    Object.keys(referralLinksMessages[language])
      .filter((key) => key.startsWith(`page.link.${table}.`))
      .map((key) => key.slice(`page.link.${table}.`.length))
      .sort();

  it('every move that a partner can make has its label, and no label has lost its move', () => {
    expect(labels('partner_move')).toEqual([...new Set(movesOf('target', 'requester'))].sort());
  });

  it('so has every move of a client, and every outcome in their words', () => {
    expect(labels('client_move')).toEqual([...new Set(movesOf('client'))].sort());
    expect(labels('client_outcome')).toEqual([...referralOutcomes].sort());
  });
});
