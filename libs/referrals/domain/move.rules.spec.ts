import { DomainError } from '#kernel';
import { aHistory, aReferral, someday } from '../testing/referral.builder';
import { checkMove, movesOpenTo } from './move.rules';
import { type MoveRequest, type ReferralMode } from './referral';
import {
  referralOutcomes,
  referralReasons,
  type ReferralStatus,
  type Side,
  sides,
} from './referral-status';

const declining = [
  'no_capacity',
  'not_eligible',
  'service_not_provided',
  'already_served',
  'wrong_recipient',
  'other',
];
const ending = [
  'client_request',
  'consent_withdrawn',
  'no_longer_needed',
  'duplicate',
  'wrong_recipient',
  'other',
];
const holding = ['waitlisted', 'awaiting_client', 'other'];
const achieving = [
  'service_received',
  'business_started',
  'business_grown',
  'job_found',
  'training_enrolled',
  'other',
];
const failing = [
  'could_not_contact',
  'client_declined',
  'no_longer_interested',
  'not_eligible',
  'no_capacity',
  'referred_elsewhere',
  'other',
];
const underWay: ReferralStatus[] = ['accepted', 'scheduled', 'in_progress', 'on_hold'];

interface DesignRow {
  from: ReferralStatus[];
  to: ReferralStatus;
  by: Side[];
  self?: Side[];
  reasons?: string[];
  outcomes?: string[];
  schedule?: true;
}

/** Section 4 of the design, written down a second time and by hand: the table must say the same. */
const design: DesignRow[] = [
  { from: ['draft'], to: 'sent', by: ['requester'] },
  { from: ['sent'], to: 'accepted', by: ['target'] },
  { from: ['sent'], to: 'declined', by: ['target'], reasons: declining },
  { from: ['sent'], to: 'withdrawn', by: ['requester'], reasons: ending },
  { from: ['sent'], to: 'expired', by: ['system'] },
  { from: ['accepted'], to: 'sent', by: ['target'] },
  { from: ['accepted'], to: 'scheduled', by: ['target'], schedule: true },
  { from: ['scheduled'], to: 'accepted', by: ['target'] },
  { from: ['accepted', 'scheduled'], to: 'in_progress', by: ['target'] },
  {
    from: ['accepted', 'scheduled', 'in_progress'],
    to: 'on_hold',
    by: ['target'],
    reasons: holding,
  },
  { from: ['on_hold'], to: 'in_progress', by: ['target'] },
  { from: underWay, to: 'completed', by: ['target'], self: ['client'], outcomes: achieving },
  { from: underWay, to: 'not_completed', by: ['target'], self: ['client'], outcomes: failing },
  { from: underWay, to: 'cancelled', by: ['requester', 'target'], reasons: ending },
  { from: ['draft', 'sent', ...underWay], to: 'entered_in_error', by: ['requester'] },
];

const rows = design.flatMap((row) => row.from.map((from) => ({ ...row, from })));
const pastExpiry = new Date('2027-03-01T00:00:00.000Z');

type Row = (typeof rows)[number];

function wellFormed(row: Row): MoveRequest {
  return {
    from: row.from,
    to: row.to,
    ...(row.reasons && { reason: referralReasons.find((reason) => row.reasons!.includes(reason)) }),
    ...(row.outcomes && {
      outcome: referralOutcomes.find((outcome) => row.outcomes!.includes(outcome)),
    }),
    ...(row.schedule && { scheduledAt: someday, scheduledPlace: 'Kołobrzeg, ul. Katedralna 46' }),
  };
}

/** What came of asking: `moved`, an error's code, or the field at fault. */
function answerTo(row: Row, side: Side, mode: ReferralMode, request: MoveRequest): string {
  try {
    checkMove(side, aReferral({ status: row.from, mode }), aHistory().events, request, pastExpiry);
    return 'moved';
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.faults[0] ? `${error.faults[0].pointer} ${error.faults[0].code}` : error.code;
  }
}

describe('A move', () => {
  describe.each(rows)('$from -> $to', (row) => {
    it.each(['referral', 'self_referral'] as const)('is made by nobody else in a %s', (mode) => {
      const movers = sides.filter((side) => answerTo(row, side, mode, wellFormed(row)) === 'moved');
      const expected = [...row.by, ...(mode === 'self_referral' ? (row.self ?? []) : [])];
      expect(movers.sort()).toEqual(expected.sort());
    });

    it.each(sides.filter((side) => !row.by.includes(side)))('is not for the %s to make', (side) => {
      expect(answerTo(row, side, 'referral', wellFormed(row))).toBe('referral_move_not_yours');
    });

    it('takes exactly the reasons of its row', () => {
      const given = { ...wellFormed(row) };
      const taken = referralReasons.filter(
        (reason) => answerTo(row, row.by[0]!, 'referral', { ...given, reason }) === 'moved',
      );
      const noShow = row.from === 'scheduled' && row.to === 'accepted';
      expect([...taken].sort()).toEqual(noShow ? ['no_show'] : [...(row.reasons ?? [])].sort());
    });

    it('takes exactly the outcomes of its row', () => {
      const given = { ...wellFormed(row) };
      const taken = referralOutcomes.filter(
        (outcome) => answerTo(row, row.by[0]!, 'referral', { ...given, outcome }) === 'moved',
      );
      expect([...taken].sort()).toEqual([...(row.outcomes ?? [])].sort());
    });

    it('does without what its row does not need, and not without what it needs', () => {
      const bare = { from: row.from, to: row.to };
      const missing = row.reasons
        ? '/reason required'
        : row.outcomes
          ? '/outcome required'
          : row.schedule
            ? '/scheduledAt required'
            : 'moved';
      expect(answerTo(row, row.by[0]!, 'referral', bare)).toBe(missing);
    });
  });

  it('needs a recorded consent when data is passed on, and none where the client goes by themselves', () => {
    const sending = (mode: ReferralMode) =>
      checkMove(
        'requester',
        aReferral({ status: 'draft', mode }),
        aHistory().events,
        { from: 'draft', to: 'sent' },
        someday,
      );
    expect(sending('referral').needsConsent).toBe(true);
    expect(sending('self_referral').needsConsent).toBe(false);
  });

  it('that starts from a status which is no longer so tells the state as it now is', () => {
    const referral = aReferral({ status: 'declined', reason: 'no_capacity', version: 4 });
    const late = () =>
      checkMove('target', referral, aHistory().events, { from: 'sent', to: 'accepted' }, someday);
    expect(late).toThrow(
      expect.objectContaining({
        kind: 'conflict',
        code: 'referral_moved_on',
        extensions: {
          current: expect.objectContaining({
            status: 'declined',
            reason: 'no_capacity',
            version: 4,
          }),
        },
      }),
    );
  });

  it('that the table does not know is refused', () => {
    const row: Row = { from: 'completed', to: 'sent', by: [] };
    expect(answerTo(row, 'requester', 'referral', { from: 'completed', to: 'sent' })).toBe(
      'referral_move_not_possible',
    );
  });

  it('to scheduled says when and where', () => {
    const row = rows.find(({ to }) => to === 'scheduled')!;
    const when = { from: row.from, to: row.to, scheduledAt: someday };
    expect(answerTo(row, 'target', 'referral', when)).toBe('/scheduledPlace required');
  });

  it('to anything else names no appointment', () => {
    const row = rows.find(({ to }) => to === 'accepted')!;
    const request = { ...wellFormed(row), scheduledPlace: 'Room 2' };
    expect(answerTo(row, 'target', 'referral', request)).toBe('/scheduledPlace not_expected');
  });

  it('to expired waits for the day', () => {
    const referral = aReferral({ expiresAt: someday });
    const before = new Date(someday.getTime() - 1);
    expect(movesOpenTo('system', referral, aHistory().events, before)).toEqual([]);
    expect(movesOpenTo('system', referral, aHistory().events, someday)).toMatchObject([
      { to: 'expired' },
    ]);
  });
});

describe('An acceptance', () => {
  const accepted = aHistory().moved('requester', 'sent').moved('target', 'accepted');

  function mayBeReturned(history: ReturnType<typeof aHistory>): boolean {
    return movesOpenTo('target', aReferral({ status: 'accepted' }), history.events, someday).some(
      ({ to }) => to === 'sent',
    );
  }

  it('may be returned while the client has not been contacted', () => {
    expect(mayBeReturned(accepted)).toBe(true);
    expect(mayBeReturned(accepted.message('requester', { note: 'Please call her soon' }))).toBe(
      true,
    );
  });

  it('may not once an appointment was made, even one the client did not come to', () => {
    const noShow = accepted.moved('target', 'scheduled').moved('target', 'accepted');
    expect(mayBeReturned(noShow)).toBe(false);
  });

  it('may not once a message says that the client was contacted', () => {
    expect(mayBeReturned(accepted.message('target', { clientContacted: true }))).toBe(false);
  });

  it('may again when the appointment was a slip and taken back', () => {
    const slip = accepted.moved('target', 'scheduled').undone('target', 'accepted');
    expect(mayBeReturned(slip)).toBe(true);
  });

  it('that cannot be returned says why', () => {
    const contacted = accepted.message('target', { clientContacted: true }).events;
    const back = { from: 'accepted', to: 'sent' } as const;
    const returning = () =>
      checkMove('target', aReferral({ status: 'accepted' }), contacted, back, someday);
    expect(returning).toThrow('referral_client_contacted');
  });
});
