import fc from 'fast-check';
import {
  type PartnershipStage,
  partnershipLifecycle,
  partnershipStages,
} from './partnership-stage';
import { type Journey, pipelineOf } from './pipeline';

const journey = (...stays: readonly (readonly [PartnershipStage, number])[]): Journey => {
  let at = Date.parse('2026-01-01T00:00:00Z');
  return stays.map(([stage, days]) => {
    const arrival = { stage, occurredAt: new Date(at) };
    at += days * 24 * 60 * 60 * 1000;
    return arrival;
  });
};

const figuresOf = (stage: PartnershipStage, ...journeys: Journey[]) =>
  pipelineOf(journeys).find((figures) => figures.stage === stage);

/** Wherever the table lets partnerships go. */
const journeys = fc.array(
  fc.array(fc.tuple(fc.nat(20), fc.nat(100)), { maxLength: 12 }).map((steps) => {
    const stays: [PartnershipStage, number][] = [['identified', 3]];
    for (const [pick, days] of steps) {
      const open = partnershipLifecycle[stays.at(-1)![0]];
      if (open.length > 0) stays.push([open[pick % open.length]!, days]);
    }
    return journey(...stays);
  }),
  { maxLength: 8 },
);

describe('the pipeline', () => {
  it('tells how many of those who came to a stage came further, also later', () => {
    const invited = [
      ['identified', 10],
      ['analysed', 4],
      ['selected', 2],
      ['invited', 0],
    ] as const;
    const declined = [
      ['identified', 20],
      ['declined', 0],
    ] as const;
    expect(figuresOf('identified', journey(...invited), journey(...declined))).toEqual({
      ...{ stage: 'identified', reached: 2, wentOn: 1, conversion: 0.5 },
      ...{ present: 0, medianDays: 15 },
    });
    expect(figuresOf('invited', journey(...invited))).toMatchObject({
      ...{ reached: 1, wentOn: 0, conversion: 0, present: 1, medianDays: null },
    });
  });

  it('counts each stay in a stage that somebody came back to', () => {
    const there = [
      ['identified', 2],
      ['analysed', 6],
      ['identified', 4],
      ['analysed', 0],
    ] as const;
    expect(figuresOf('identified', journey(...there))).toMatchObject({
      ...{ reached: 1, wentOn: 1, medianDays: 3 },
    });
  });

  it('knows no further than together at work', () => {
    const parted = [
      ['active', 100],
      ['ended', 0],
    ] as const;
    for (const stage of ['active', 'dormant', 'ended', 'declined'] as const) {
      expect(figuresOf(stage, journey(...parted))?.conversion).toBeNull();
    }
  });

  it('has a row for each stage, also of nothing', () => {
    expect(pipelineOf([]).map(({ stage }) => stage)).toEqual(partnershipStages);
  });

  it('loses no partnership and invents none', () => {
    fc.assert(
      fc.property(journeys, (all) => {
        const figures = pipelineOf(all);
        const present = figures.reduce((sum, row) => sum + row.present, 0);
        expect(present).toBe(all.length);
        for (const { reached, wentOn, medianDays } of figures) {
          expect(wentOn).toBeLessThanOrEqual(reached);
          expect(medianDays ?? 0).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
