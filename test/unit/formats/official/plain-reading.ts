/**
 * A second, slow reading of an official file with papaparse and plain objects, written apart from the reader it judges: it
 * knows the published layouts by position and splits codes by the disaggregation column alone.
 */
import Papa from 'papaparse';

export interface PlainReading {
  /** `code|breakdown|type|area` and the number, or the mark in guillemets. */
  readonly figures: Map<string, number | string>;
  readonly areas: Map<string, string>;
  readonly rows: number;
  readonly councilTypes: number;
  readonly windows1252: boolean;
}

const SUFFIX_OF: Readonly<Record<string, string>> = {
  Total: '',
  Male: 'M',
  Female: 'F',
  '18-64': '1864',
  '65 and over': '65OV',
  '64 and under': '64U',
  '65-84': '6584',
  '65-74': '6574',
  '75-84': '7584',
  '85 and over': '85OV',
};

const TYPE_OF: Readonly<Record<string, string>> = {
  outcome: 'outcome',
  numerator: 'numerator',
  denominator: 'denominator',
  base: 'base',
  'margin of error': 'margin',
};

export function plainReading(bytes: Uint8Array): PlainReading {
  let windows1252 = false;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    windows1252 = true;
    text = new TextDecoder('latin1').decode(bytes);
  }
  const [header = [], ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  const old = header.length === 9;
  const figures = new Map<string, number | string>();
  const areas = new Map<string, string>();
  let councilTypes = 0;
  for (const row of rows) {
    const cells = old ? [row[0], row[1], '', ...row.slice(2)] : row;
    const [, name = '', level = '', ons = '', code = '', breakdown = '', type = '', value = ''] = cells;
    if (/^council type$/i.test(level)) {
      councilTypes++;
      continue;
    }
    const area = ons.trim();
    if (!areas.has(area)) areas.set(area, name.trim());
    const suffix = SUFFIX_OF[breakdown];
    if (suffix === undefined || !code.toUpperCase().endsWith(suffix))
      throw new Error(`new to this reading: ${row.join()}`);
    const measure = code.slice(0, code.length - suffix.length).replace(/[()]|_1415/g, '');
    const key = `${measure}|${breakdown}|${TYPE_OF[type.toLowerCase()] ?? type}|${area}`;
    if (figures.has(key)) throw new Error(`twice: ${key}`);
    const number = value.trim() === '' ? Number.NaN : Number(value);
    figures.set(key, Number.isNaN(number) ? `«${value.trim()}»` : number);
  }
  return { figures, areas, rows: rows.length, councilTypes, windows1252 };
}
