/** Why what is typed in a cell cannot be read, in a sentence that says what to write instead. */
import { unitInWords } from '../../domain/series/said-words.ts';
import type { RowFault } from '../../formats/returns/return-said.ts';
import { RETURN_SKIPS } from '../../formats/returns/return-skips.ts';
import type { CellPart, SheetFigure } from './sheet-cell.ts';

export function faultInWords(
  { measure }: SheetFigure,
  part: CellPart,
  { reason }: RowFault,
  textOf: (part: CellPart) => string,
): string {
  const typed = `‘${shortened(textOf(part).trim())}’`;
  switch (reason) {
    case 'number':
      return part === 'value'
        ? `${typed} is not a figure. Write a number such as 11, or about 11, 2 to 3 or over 80; write [x] if it is not available.`
        : `${typed} is not a number. Write how many, such as 113.`;
    case 'unit':
      return `${typed} is in another unit: these figures are in ${unitInWords(measure.unit)}.`;
    case 'turned':
      return `${typed} runs from high to low. Write the lower figure first, such as 2 to 3.`;
    case 'no-value':
      return part === 'value'
        ? 'Nothing can be divided by 0. Type the value, or [z] if it does not apply.'
        : 'Numerator and denominator go together: fill in both, or only the value.';
    default:
      return `${typed} cannot be read: ${RETURN_SKIPS[reason].words}.`;
  }
}

function shortened(text: string): string {
  return text.length > 30 ? `${text.slice(0, 29).trimEnd()}…` : text;
}
