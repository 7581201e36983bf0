/** Reads a day as budget files write it: ISO, or day first as in Britain, or a date of a spreadsheet. */
import { dateOfDay, type IsoDate } from '../../domain/periods/iso-date.ts';
import { readRegisterDate } from '../register/register-date.ts';
import { type ReturnCell, textOfCell } from '../returns/return-cell.ts';

/** `2024-10-31`, `31/10/2024` and `31 Oct 2024` are all 2024-10-31; null for `31/10/24`, `October` and days that do not exist. */
export function budgetDateOf(cell: ReturnCell): IsoDate | null {
  const day = readRegisterDate(textOfCell(cell));
  return typeof day === 'number' ? dateOfDay(day) : null;
}
