/**
 * Published spend a person as strips of dots, a strip for each whom: every council compared with a dot, the council itself a diamond, and
 * England, region and group as lines. More stands to the right and means no more than more: nothing is graded or counted as a rank.
 */
import { poundsAPerson } from '../../domain/budget/per-person-words.ts';
import type { SpendComparison, Whom } from '../../domain/spend/spend-comparison.ts';
import { type ValueAxis, valueAxis } from './value-axis.ts';

export interface StripDot {
  readonly code: string;
  /** "Knowsley £744". */
  readonly said: string;
  /** Pounds a person. */
  readonly value: number;
}

export interface StripLine extends StripDot {
  readonly kind: 'england' | 'region' | 'group';
}

export interface SpendStripRow {
  readonly heading: string;
  readonly dots: readonly StripDot[];
  readonly own: StripDot | null;
  readonly lines: readonly StripLine[];
  readonly axis: ValueAxis;
}

const HEADINGS: readonly (readonly [Whom, string])[] = [
  ['adult', '£ for each adult'],
  ['older', '£ for each person aged 65 and over'],
];

/** Empty where no council has both spend and people. */
export function spendStripModel(comparison: SpendComparison, council: string): readonly SpendStripRow[] {
  const { own, compared, together } = comparison;
  return HEADINGS.flatMap(([whom, heading]): SpendStripRow[] => {
    const dotOf = (code: string, name: string, pounds: number | undefined): StripDot[] =>
      pounds === undefined ? [] : [{ code, said: `${name} ${poundsAPerson(pounds)}`, value: pounds }];
    const dots = compared
      .filter(({ code }) => code !== own.code)
      .flatMap((one) => dotOf(one.code, one.name, one[whom]?.pounds));
    const [ownDot = null] = dotOf(own.code, council, own[whom]?.pounds);
    const lines = together.flatMap((one) =>
      dotOf(one.kind, one.name, one[whom]?.pounds).map((dot) => ({ ...dot, kind: one.kind })),
    );
    const values = [...dots, ...lines, ...(ownDot ? [ownDot] : [])].map(({ value }) => value);
    if (values.length === 0) return [];
    return [
      { heading, dots, own: ownDot, lines, axis: valueAxis(values, { ceiling: null, fromZero: false }) },
    ];
  });
}
