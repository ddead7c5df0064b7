/** From one moment to another, the second left out. */
export interface Span {
  readonly from: Date;
  readonly to: Date;
}
