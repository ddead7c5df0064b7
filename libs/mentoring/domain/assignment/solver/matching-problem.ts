/**
 * What the solver sees: rows that each want one place, and columns that have places. All costs are whole numbers; what is
 * looked for is the least sum of them.
 */
export interface MatchingProblem {
  readonly edges: Edges;
  /** What each point is worth when a row gets it: its edges cost that much less. */
  readonly worth: Float64Array;
  /** What it costs to leave a row out. */
  readonly leavingOut: Float64Array;
  /** The places of column j are those from placesFrom[j] up to placesFrom[j + 1], the cheapest first. */
  readonly placesFrom: Int32Array;
  readonly placeCost: Float64Array;
}

/** To which columns a row may go, and how many points that has: no object for each, there are millions. */
export interface Edges {
  /** The edges of row i are those from `from[i]` up to `to[i]`. Rows that are alike share theirs. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly column: Int32Array;
  readonly points: Uint8Array;
}

/** Of how many points an edge can be. */
export const mostPoints = 100;
