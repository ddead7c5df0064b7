import { languages } from '#kernel';
import { referralDirections, referralModes } from '../domain/referral';
import {
  referralOutcomes,
  referralReasons,
  referralStatuses,
  sides,
} from '../domain/referral-status';
import { waitedForParties } from '../domain/waiting';
import { referralsMessages } from '.';

const labels = [
  ...referralStatuses.map((word) => `referral_status.${word}`),
  ...referralReasons.map((word) => `referral_reason.${word}`),
  ...referralOutcomes.map((word) => `referral_outcome.${word}`),
  ...referralDirections.map((word) => `referral_direction.${word}`),
  ...referralModes.map((word) => `referral_mode.${word}`),
  ...waitedForParties.map((word) => `referral_waits_for.${word}`),
  ...sides.map((word) => `referral_side.${word}`),
];

describe.each(languages)('In %s', (language) => {
  it('every word of the table has its label, and no label has lost its word', () => {
    const known = Object.keys(referralsMessages[language]).filter((key) =>
      key.startsWith('referral_'),
    );
    expect(known.sort()).toEqual([...labels].sort());
  });
});
