import { type Edges } from './matching-problem';

/** The same edges, looked at from the columns: each column's in the order of the rows. */
export function turnEdges(edges: Edges, columns: number): Edges {
  const to = new Int32Array(columns);
  for (const column of edges.column) to[column] = (to[column] ?? 0) + 1;
  let count = 0;
  const from = to.map((edgesHere) => (count += edgesHere) - edgesHere);
  to.set(from);
  const column = new Int32Array(count);
  const points = new Uint8Array(count);
  for (let row = 0; row < edges.from.length; row += 1) {
    const last = edges.to[row] ?? 0;
    for (let edge = edges.from[row] ?? 0; edge < last; edge += 1) {
      const turnedTo = edges.column[edge] ?? 0;
      const at = to[turnedTo] ?? 0;
      column[at] = row;
      points[at] = edges.points[edge] ?? 0;
      to[turnedTo] = at + 1;
    }
  }
  return { from, to, column, points };
}
