import { type MatchingProblem } from './matching-problem';

/** Of a row that has no place, and of a place that has no row. */
export const nowhere = -1;

/** Which row is in which place. A column's places are taken in their order. */
export class Seating {
  readonly placeOf: Int32Array;
  readonly pointsOf: Uint8Array;
  readonly rowIn: Int32Array;
  readonly columnOf: Int32Array;
  readonly taken: Int32Array;

  constructor({ worth, placesFrom, placeCost }: MatchingProblem) {
    this.placeOf = new Int32Array(worth.length).fill(nowhere);
    this.pointsOf = new Uint8Array(worth.length);
    this.rowIn = new Int32Array(placeCost.length).fill(nowhere);
    this.taken = new Int32Array(placesFrom.length - 1);
    this.columnOf = new Int32Array(placeCost.length);
    for (let column = 0; column < this.taken.length; column += 1) {
      this.columnOf.fill(column, placesFrom[column], placesFrom[column + 1]);
    }
  }

  /** Puts a row into a place, or nowhere, and tells which place it had before. */
  move(row: number, place: number, points: number): number {
    const left = this.placeOf[row] ?? nowhere;
    this.placeOf[row] = place;
    this.pointsOf[row] = points;
    if (place !== nowhere) this.rowIn[place] = row;
    return left;
  }
}
