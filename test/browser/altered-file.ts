/** Drawn files with something changed, as publishers and people change them. */
import type { ChosenFile } from './add-files.ts';
import { drawnOfficialFile } from './drawn-official-file.ts';

interface TextFile {
  readonly name: string;
  readonly content: string;
}

/** The lines of a file, the header first; `change` may put other lines in their place. */
export function withLines(file: TextFile, change: (lines: string[]) => readonly string[]): TextFile {
  return { ...file, content: `${change(file.content.trimEnd().split('\r\n')).join('\r\n')}\r\n` };
}

/** Sefton's value of one measure and type, as it stands in the file. */
export function seftonValue(file: TextFile, code: string): string {
  const line = file.content.split('\r\n').find((text) => isSeftons(text, code)) ?? '';
  return line.split(',')[7] ?? '';
}

/** The file with another value for Sefton. */
export function withSeftonValue(file: TextFile, code: string, value: string): TextFile {
  const put = (line: string): string => line.split(',').with(7, value).join();
  return withLines(file, (lines) => lines.map((line) => (isSeftons(line, code) ? put(line) : line)));
}

function isSeftons(line: string, code: string): boolean {
  return line.includes(`,E08000014,${code},Total,Outcome,`);
}

/** Files that cannot be used, with what their reader must be told beside that nothing was changed. */
export function uselessFiles(): readonly (readonly [what: string, file: ChosenFile, says: RegExp])[] {
  const whole = drawnOfficialFile({ year: '2018-19' });
  const name = whole.name;
  const withoutValue = withLines(whole, (lines) =>
    lines.map((line) => line.split(',').toSpliced(7, 1).join()),
  );
  return [
    ['an empty file', { name, content: '' }, /is empty/],
    ['a PDF', { name, content: '%PDF-1.7\n%\u00e2\u00e3\n1 0 obj <<>> endobj' }, /is a PDF document/],
    [
      'a file cut off',
      { name, content: whole.content.slice(0, 60_000) },
      /is cut off: its last line, line \d+/,
    ],
    [
      'a file without its values',
      withoutValue,
      /has no column ‘Measure Value’; its column names are on line 1/,
    ],
    [
      'another table',
      { name: 'rainfall-2018-19.csv', content: 'month,mm\r\nJanuary,40\r\n' },
      /is not an ASCOF file: line 1/,
    ],
  ];
}
