/** Where the present moment comes from; rules take a `Date` instead, so that only services ask. */
export abstract class Clock {
  abstract now(): Date;
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
