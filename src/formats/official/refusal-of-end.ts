/** What is said when a file could not be read to its end, in the words of the reader that asked. One switch for all readers. */
import type { ScanEnd } from './scan-figures.ts';

export interface EndRefusals<Problem> {
  readonly wasCancelled: (name: string) => Problem;
  readonly isTooLarge: (name: string, bytes: number) => Problem;
  readonly hasNul: (name: string, line: number) => Problem;
  readonly isNeverClosed: (name: string, line: number) => Problem;
}

export function refusalOfEnd<Problem>(
  name: string,
  end: Exclude<ScanEnd, { kind: 'done' }>,
  refusals: EndRefusals<Problem>,
): Problem {
  switch (end.kind) {
    case 'cancelled':
      return refusals.wasCancelled(name);
    case 'too-large':
      return refusals.isTooLarge(name, end.bytes);
    case 'nul':
      return refusals.hasNul(name, end.line);
    case 'never-closed':
      return refusals.isNeverClosed(name, end.line);
  }
}
