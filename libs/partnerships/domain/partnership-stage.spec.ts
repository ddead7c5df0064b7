import { hasEnded, reachableFrom } from '#kernel';
import { aBarePartnership, aPartnership, someday } from '../testing/partnership.builder';
import { checkMove, knowledgeBehind, refuseGaps } from './move.rules';
import {
  moveRules,
  partnershipLifecycle,
  partnershipReasons,
  partnershipStages,
  stagesOnTheWay,
} from './partnership-stage';

const now = new Date(someday.getTime() + 1000);

const requestFor = ({ needs }: (typeof moveRules)[number]) => ({
  reason: needs?.reason?.[0] ?? null,
  note: needs?.note ? 'Zmieniła się dyrekcja' : null,
});

const everyMove = moveRules.flatMap((rule) =>
  rule.from.map((from) => ({ from, to: rule.to, rule })),
);

describe('the table of stages', () => {
  it('leads everywhere from a name on a list', () => {
    expect([...reachableFrom(partnershipLifecycle, 'identified')].sort()).toEqual(
      [...partnershipStages].sort(),
    );
  });

  it('leaves nothing waiting for ever: only what has ended or was declined has no way on', () => {
    const ended = partnershipStages.filter((stage) => hasEnded(partnershipLifecycle, stage));
    expect(ended).toEqual(['ended', 'declined']);
  });

  it('has one row for each move', () => {
    const moves = everyMove.map(({ from, to }) => `${from} ${to}`);
    expect(new Set(moves).size).toBe(moves.length);
  });

  it('leads straight from each stage on the way to the next', () => {
    for (const [index, stage] of stagesOnTheWay.slice(1).entries()) {
      expect(partnershipLifecycle[stagesOnTheWay[index]!]).toContain(stage);
    }
  });

  it.each(everyMove)('lets a partnership go from $from to $to', ({ from, to, rule }) => {
    const request = { from, to, ...requestFor(rule) };
    expect(checkMove(aPartnership({ stage: from }), request, now)).toEqual({
      ...{ fromStage: from, toStage: to, occurredAt: now },
      ...requestFor(rule),
    });
  });

  it.each(
    partnershipStages.flatMap((from) =>
      partnershipStages
        .filter((to) => !partnershipLifecycle[from].includes(to))
        .map((to) => ({ from, to })),
    ),
  )('does not let a partnership go from $from to $to', ({ from, to }) => {
    expect(() => checkMove(aPartnership({ stage: from }), { from, to }, now)).toThrow(
      'partnership_move_not_possible',
    );
  });
});

describe('what must be known before a stage is left', () => {
  it.each(everyMove.filter(({ rule }) => rule.needs?.known))(
    'is missing where nothing is known: from $from to $to',
    ({ from, to, rule }) => {
      expect(() => checkMove(aBarePartnership(from), { from, to }, now)).toThrow(
        expect.objectContaining({
          code: 'partnership_not_ready',
          extensions: expect.objectContaining({ missing: rule.needs!.known }),
        }),
      );
    },
  );

  it('are the benefits of both before it is selected, and somebody to talk to before it is invited', () => {
    expect(knowledgeBehind('selected')).toEqual(['aims', 'ourBenefits', 'theirBenefits']);
    expect(knowledgeBehind('invited')).toContain('personId');
  });

  it('grows along the way, stays while it is dormant, and binds nobody afterwards', () => {
    const counts = partnershipStages.map((stage) => knowledgeBehind(stage).length);
    expect(counts).toEqual([0, 1, 3, 4, 5, 6, 6, 0, 0]);
  });

  it('cannot be taken away again', () => {
    expect(() => {
      refuseGaps(aPartnership({ aims: null, startsOn: null }));
    }).toThrow(
      expect.objectContaining({
        faults: [
          { pointer: '/aims', code: 'needed_in_stage' },
          { pointer: '/startsOn', code: 'needed_in_stage' },
        ],
      }),
    );
    expect(() => {
      refuseGaps(aPartnership({ stage: 'declined', aims: null }));
    }).not.toThrow();
  });
});

describe('a move', () => {
  const faultOf = (request: object, overrides = {}) => {
    const partnership = aPartnership(overrides);
    try {
      checkMove(partnership, { from: partnership.stage, to: 'dormant', ...request }, now);
    } catch (error) {
      return (error as { faults: readonly { pointer: string; code: string }[] }).faults[0];
    }
    return undefined;
  };

  it('names the stage it starts from', () => {
    const request = { from: 'agreed', to: 'active' } as const;
    expect(() => checkMove(aPartnership(), request, now)).toThrow('partnership_moved_on');
  });

  it('gives a reason of its row, where its row has any', () => {
    expect(faultOf({})).toEqual({ pointer: '/reason', code: 'required' });
    expect(faultOf({ reason: 'aims_reached' })).toMatchObject({ pointer: '/reason', code: 'in' });
    expect(faultOf({ to: 'agreed', note: 'x', reason: 'other' })).toEqual({
      pointer: '/reason',
      code: 'not_expected',
    });
    expect(faultOf({ reason: 'person_left' })).toBeUndefined();
    expect(partnershipReasons).toContain('other');
  });

  it('says why where it goes back', () => {
    expect(faultOf({ to: 'agreed' })).toEqual({ pointer: '/note', code: 'required' });
  });

  it('may be written down later, but was made neither before the last one nor in the future', () => {
    const reason = 'person_left';
    const at = (milliseconds: number) => new Date(someday.getTime() + milliseconds);
    expect(faultOf({ reason, occurredAt: at(-1) })).toMatchObject({ code: 'before_last_move' });
    expect(faultOf({ reason, occurredAt: at(1001) })).toMatchObject({ code: 'in_the_future' });
    expect(faultOf({ reason, occurredAt: at(0) })).toBeUndefined();
  });
});
