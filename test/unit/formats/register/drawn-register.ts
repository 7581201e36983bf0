/** Registers drawn as text for the tests, and what a reading of them says, by measure and period. */
import type { SourceFile } from '../../../../src/formats/files/source-file.ts';
import { readRegister } from '../../../../src/formats/register/read-register.ts';
import type { RegisterProblem } from '../../../../src/formats/register/register-problem.ts';
import type { RegisterOptions, RegisterReading } from '../../../../src/formats/register/register-reading.ts';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

export function fileOf(content: string | Uint8Array, chunk = 65_536): SourceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name: 'register.csv', size: bytes.length, open: () => inChunks(bytes, chunk) };
}

/** Lines drawn one under another, with a line end after the last. */
export function drawn(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => `${line.trim()}\r\n`)
    .join('');
}

export async function read(text: string, options: RegisterOptions = {}): Promise<RegisterReading> {
  const reading = await readRegister(fileOf(text), options);
  if (!reading.ok) throw new Error(reading.error.sentence);
  return reading.value;
}

export async function refusal(
  content: string | Uint8Array,
  options: RegisterOptions = {},
): Promise<RegisterProblem> {
  const reading = await readRegister(fileOf(content), options);
  if (reading.ok) throw new Error('the register was not refused');
  return reading.error;
}

/** "3", "8..10", "over 12", "none"; with numerator and denominator "50 (1/2)". */
export function figuresOf({ rows }: RegisterReading): Record<string, string> {
  return Object.fromEntries(
    rows.map(({ measure, period, said }) => {
      const { value, low, high, qualifier, numerator, denominator } = said;
      const of = denominator === undefined ? '' : ` (${numerator}/${denominator})`;
      const text = qualifier === 'range' ? `${low}..${high}` : value === null ? 'none' : String(value);
      return [`${measure} ${period}`, `${qualifier === 'over' ? 'over ' : ''}${text}${of}`];
    }),
  );
}
