import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { type Member } from './member-table';

export const WIDTH = 1100;
export const HEIGHT = 640;

/** So many names can be read in one picture; the table has them all. */
const MOST_DRAWN = 30;
const ROUNDS = 300;

/** How far from the library, and how thick the line: the closer the tie, the shorter and the thicker. */
const ties = {
  strong: { distance: 130, width: 6 },
  steady: { distance: 190, width: 3.5 },
  thin: { distance: 250, width: 1.5 },
  none: { distance: 300, width: 0.75 },
} as const satisfies Record<Member['strength'], object>;

export interface DrawnNode {
  readonly id: string;
  readonly kind: 'library' | 'member' | 'audience';
  /** A contact's name, or an audience's code. */
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

interface DrawnLine {
  readonly id: string;
  readonly from: DrawnNode;
  readonly to: DrawnNode;
  readonly width: number;
  readonly isToAudience: boolean;
}

export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly lines: readonly DrawnLine[];
}

interface Placed extends SimulationNodeDatum {
  readonly id: string;
  readonly kind: DrawnNode['kind'];
  readonly name: string;
}

const LIBRARY = 'library';

/** Where everybody stands: the same for the same members, whenever it is drawn. */
export function layOut(members: readonly Member[], libraryName: string): Drawing {
  const drawn = members.slice(0, MOST_DRAWN);
  const audiences = [...new Set(drawn.flatMap((member) => member.audiences))].sort();
  const placed: Placed[] = [
    { id: LIBRARY, kind: 'library', name: libraryName, fx: WIDTH / 2, fy: HEIGHT / 2 },
    ...drawn.map(({ contact: { id, name } }) => ({ id, kind: 'member' as const, name })),
    ...audiences.map((name) => ({ id: name, kind: 'audience' as const, name })),
  ];
  const toLibrary = drawn.map(({ contact, strength }) => ({
    ...{ source: LIBRARY, target: contact.id, isToAudience: false, ...ties[strength] },
  }));
  const toAudiences = drawn.flatMap(({ contact, audiences: theirs }) =>
    theirs.map((target) => ({
      ...{ source: contact.id, target, isToAudience: true, distance: 120, width: 1 },
    })),
  );
  const links = [...toLibrary, ...toAudiences];
  forceSimulation(placed)
    .force(
      'links',
      forceLink<Placed, (typeof links)[number] & object>(links.map((link) => ({ ...link })))
        .id(({ id }) => id)
        .distance(({ distance }) => distance),
    )
    .force('charge', forceManyBody().strength(-900))
    .force('room', forceCollide(66))
    .force('x', forceX(WIDTH / 2).strength(0.03))
    // A window is wider than it is high.
    .force('y', forceY(HEIGHT / 2).strength(0.12))
    .stop()
    .tick(ROUNDS);
  const nodes = new Map(placed.map((node) => [node.id, drawnNode(node)]));
  return {
    nodes: [...nodes.values()],
    lines: links.flatMap(({ source, target, width, isToAudience }) => {
      const [from, to] = [nodes.get(source), nodes.get(target)];
      return from && to ? [{ id: `${source} ${target}`, from, to, width, isToAudience }] : [];
    }),
  };
}

const MARGIN = { x: 90, y: 36 };

/** Within the picture, with room for the name. */
function drawnNode({ id, kind, name, x = 0, y = 0 }: Placed): DrawnNode {
  return {
    ...{ id, kind, name },
    x: Math.round(Math.min(Math.max(x, MARGIN.x), WIDTH - MARGIN.x)),
    y: Math.round(Math.min(Math.max(y, MARGIN.y), HEIGHT - MARGIN.y)),
  };
}
