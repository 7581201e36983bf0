/** A cell as it is read, not typed: a choice by its words, a line by its name, a day in words. */
import { isDate } from '../../../domain/periods/iso-date.ts';
import { dateInWords } from '../../../domain/periods/period-words.ts';
import type { Choice } from '../../../ui/controls/SelectField.tsx';
import type { ListColumn } from './list-spec.ts';

/** "" for what is blank and has no words of its own: nothing is put in its place. */
export function shownText(
  text: string,
  { kind, choices = [] }: ListColumn,
  lines: readonly Choice[],
): string {
  switch (kind) {
    case 'date':
      return isDate(text) ? dateInWords(text) : text;
    case 'choice':
      return choices.find(({ value }) => value === text)?.label ?? text;
    case 'line':
      return lines.find(({ value }) => value === text)?.label ?? text;
    default:
      return text;
  }
}
