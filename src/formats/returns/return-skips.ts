/** Why rows of a return are left out, in the words of the ledger. A fault counts against the file; the others do not. */
export type ReturnSkipId =
  | 'ragged'
  | 'quote'
  | 'no-measure'
  | 'unknown'
  | 'not-a-code'
  | 'new-measure'
  | 'no-period'
  | 'period'
  | 'number'
  | 'unit'
  | 'date-value'
  | 'turned'
  | 'range'
  | 'qualifier'
  | 'contradiction'
  | 'status'
  | 'area'
  | 'no-value'
  | 'conflict'
  | 'repeat'
  | 'blank';

interface Skip {
  readonly words: string;
  readonly fault: boolean;
}

/** In the order of the ledger. */
export const RETURN_SKIPS: Readonly<Record<ReturnSkipId, Skip>> = {
  ragged: { words: 'another number of columns than the header', fault: true },
  quote: { words: 'a quotation mark out of place', fault: true },
  'no-measure': { words: 'no measure', fault: true },
  unknown: {
    words: 'a measure that is not known; fill in title, unit, polarity and frequency to make it one',
    fault: true,
  },
  'not-a-code': {
    words: 'a code of a new measure that is not made of lower-case words joined by hyphens',
    fault: true,
  },
  'new-measure': {
    words:
      'a new measure whose polarity is not higher, lower or neutral, or whose frequency is not weekly, monthly, quarterly or yearly',
    fault: true,
  },
  'no-period': { words: 'no period', fault: true },
  period: { words: 'a period that cannot be read', fault: true },
  number: { words: 'text where a number should be', fault: true },
  unit: { words: 'a figure in another unit than its measure', fault: true },
  'date-value': {
    words: 'a date where a figure should be; Excel makes dates of ranges such as 2-3, so write 2 to 3',
    fault: true,
  },
  turned: { words: 'a range that runs from high to low', fault: true },
  range: { words: 'a range that is not complete, or does not hold its value', fault: true },
  qualifier: {
    words: 'a qualifier other than about, over, just over, under, just under and range',
    fault: true,
  },
  contradiction: { words: 'a value that says something else than the columns beside it', fault: true },
  status: { words: 'a status other than final, provisional, revised and illustrative', fault: true },
  area: { words: 'an area that is no ONS code', fault: true },
  'no-value': { words: 'a numerator or denominator without a value', fault: true },
  conflict: {
    words: 'the same measure and period twice with different figures; neither was kept',
    fault: true,
  },
  repeat: { words: 'a repeat of an earlier row', fault: false },
  blank: { words: 'left blank', fault: false },
};

export const RETURN_SKIP_IDS = Object.keys(RETURN_SKIPS) as ReturnSkipId[];
