import { type Edges } from './matching-problem';

/** Edges while they are written, row after row; each row's in the order of the columns, however they come. */
export class EdgeList {
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private column = new Int32Array(1024);
  private points = new Uint8Array(1024);
  private count = 0;
  /** Of the row that is being written: its points in each column, and one more; 0 is no edge. */
  private readonly row: Uint8Array;

  constructor(columns: number) {
    this.row = new Uint8Array(columns);
  }

  /** One more edge of the row that is being written. */
  add(column: number, points: number): void {
    this.row[column] = points + 1;
  }

  endRow(): void {
    const { row } = this;
    while (this.column.length < this.count + row.length) this.grow();
    const { column, points } = this;
    let at = this.count;
    this.from.push(at);
    for (let there = 0; there < row.length; there += 1) {
      const pointsAndOne = row[there] ?? 0;
      if (pointsAndOne === 0) continue;
      column[at] = there;
      points[at] = pointsAndOne - 1;
      at += 1;
    }
    this.to.push(at);
    this.count = at;
    row.fill(0);
  }

  edges(): Edges {
    return {
      from: Int32Array.from(this.from),
      to: Int32Array.from(this.to),
      column: this.column.slice(0, this.count),
      points: this.points.slice(0, this.count),
    };
  }

  private grow(): void {
    const { column, points } = this;
    this.column = new Int32Array(2 * column.length);
    this.column.set(column);
    this.points = new Uint8Array(2 * points.length);
    this.points.set(points);
  }
}
