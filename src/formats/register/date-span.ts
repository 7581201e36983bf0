/** The dates of a register as they come by: the earliest, and the two latest with the line of the last, to see a slip. */
export class DateSpan {
  earliest = Number.POSITIVE_INFINITY;
  latest = Number.NEGATIVE_INFINITY;
  latestLine = 0;
  /** The latest but one of different dates. */
  before = Number.NEGATIVE_INFINITY;

  see(day: number | null, line: number): void {
    if (day === null) return;
    if (day < this.earliest) this.earliest = day;
    if (day > this.latest) {
      this.before = this.latest;
      this.latest = day;
      this.latestLine = line;
    } else if (day < this.latest && day > this.before) this.before = day;
  }
}
