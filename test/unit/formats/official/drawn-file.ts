/** Official files drawn as text for the tests, in any encoding and cut anywhere. */
import type { SourceFile } from '../../../../src/formats/files/source-file.ts';

export type WrittenIn =
  | 'utf-8'
  | 'utf-8-bom'
  | 'utf-16le'
  | 'utf-16be'
  | 'utf-16le-bom'
  | 'utf-16be-bom'
  | 'windows-1252';

/** The few characters of Windows-1252 beyond Latin-1 that published files use. */
const WESTERN: Readonly<Record<string, number>> = { '–': 0x96, '’': 0x92, '‘': 0x91, '€': 0x80 };

export function encoded(text: string, encoding: WrittenIn): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8-bom') return new TextEncoder().encode(`\ufeff${text}`);
  if (encoding === 'windows-1252') {
    return Uint8Array.from(text, (char) => WESTERN[char] ?? char.charCodeAt(0));
  }
  const marked = encoding.endsWith('-bom') ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < marked.length; i++)
    view.setUint16(i * 2, marked.charCodeAt(i), encoding.startsWith('utf-16le'));
  return bytes;
}

export async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

export function fileOf(name: string, content: string | Uint8Array, chunk = 65_536): SourceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, open: () => inChunks(bytes, chunk) };
}

export const HEADER_2014 =
  'GeographicalCode,GeographicalLevel,ONSAreaCode,ASCOFMeasureCode,DisaggregationLevel,MeasureType,MeasureValue,MeasureGroup,MeasureGroupDescription';
export const HEADER_2015 =
  'Geographical Code,Geographical Description,Geographical Level,ONS Area Code,ASCOF Measure Code,Disaggregation Level,Measure Type,Measure Value,Measure Group,Measure Group Description';
export const HEADER_2019 = HEADER_2015.replace('ONS Area Code', 'ONS Code');
export const HEADER_2022 = HEADER_2019.replace('Measure Value', 'Measure_Value');
export const HEADER_2024 =
  'Geographical code,Geographical description,Geographical level,ONS code,ASCOF measure code,Disaggregation level,Measure type,Measure value';

/** Lines drawn one under another, with a line end after the last. */
export function drawn(text: string, end = '\r\n'): string {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim() + end)
    .join('');
}

/** A small file of each published layout, invented figures in it. */
export const LAYOUTS = {
  'ascof-2014-15.csv': drawn(`
    ${HEADER_2014}
    716,Barking and Dagenham,E09000002,1A,Total,Outcome,19.1,1A,1A: Quality of life
    716,Barking and Dagenham,E09000002,1A1864,18-64,Outcome,19.5,1A,1A: Quality of life
    716,Barking and Dagenham,E09000002,2A(1)_1415,Total,Numerator, ,2A(1)_1415,2A(1): Admissions
    716,Barking and Dagenham,E09000002,1C(1B)6584,65-84,Outcome,,1C(1B),1C(1B): Carers
    716,Barking and Dagenham,E09000002,1I165OV,65 and over,Base,405,1I(1),1I(1): Contact
    3003,London,E12000007,1A,Total,Outcome,18.7,1A,1A: Quality of life
    1001,England,E92000001,1A,Total,Outcome,19.0,1A,1A: Quality of life`),
  'ascof-2018-19.csv': drawn(`
    ${HEADER_2015}
    102,Cumbria,Council,E10000006,1E,Total,Outcome,0,1E,Paid work
    102,Cumbria,Council,E10000006,1EF,Female,Numerator,12,1E,Paid work
    102,Cumbria,Council,E10000006,3D165OV,65 and over,Margin Of Error,4.2,3D1,"Information, easy to find"
    102,Cumbria,Council,E10000006,2A2,Total,Denominator,"102,687",2A2,
    102,Cumbria,Council,E10000006,1H,Total,Outcome,c,1H,Homes
    NW,North West,Region,E12000002,1E,Total,Outcome,:,1E,Paid work
    I,Inner London,Council type,0,1E,Total,Outcome,5.4,1E,Paid work
    S,Shire Counties,Council Type,-,1E,Total,Outcome,5.1,1E,Paid work
    England,England,England,,1E,Total,Outcome,5.9,1E,Paid work`),
  'ascof-2020-21.csv': drawn(`
    ${HEADER_2019}
    102,Cumbria,Council,E10000006,1A,Total,Outcome,[x],1A,Quality of life
    102,Cumbria,Council,E10000006,1E,Total,Outcome,[c],1E,Paid work
    102,Cumbria,Council,E10000006,1E,Total,Numerator,[z],1E,Paid work
    102,Cumbria,Council,E10000006,2B16574,65-74,Outcome,80.4,2B1,Still at home
    102,Cumbria,Council,E10000006,1C1B64U,64 and under,Outcome,12.5,1C1B,Carers`),
  'ascof-2023-24.csv': drawn(`
    ${HEADER_2022}
    H6X4G,Cumberland,Council,E06000063,2D1,Total,Outcome,83.8,2D1,"Still at home, 91 days"
    H6X4G,Cumberland,Council,E06000063,3D1A1864,18-64,Outcome,100.0,3D1A,Self-directed support
    H6X4G,Cumberland,Council,E06000063,5A1,Total,Outcome,45.6,5A1,Contact`),
  'ascof-2024-25.csv': drawn(`
    ${HEADER_2024}
    716,Barking and Dagenham,Local authority,E09000002,1A,Total,Outcome,18.8
    716,Barking and Dagenham,Local authority,E09000002,1A1864,18 to 64,Outcome,19.2
    716,Barking and Dagenham,Local authority,E09000002,1A,Learning disability,Outcome,19.9
    L,London,Regional,E12000007,1A,Total,Outcome,18.6
    England,England,National,E92000001,1A,Total,Margin of error,0.1`),
} as const;
