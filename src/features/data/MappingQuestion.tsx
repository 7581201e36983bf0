/**
 * Asks which column of a ledger extract is which: what its names suggest is chosen already, and read only when the reader
 * says so. What was chosen for an extract before is folded away, and asked again is only what differs each month.
 */
import { useId, useState } from 'react';
import type { LedgerColumn, LedgerMapping } from '../../domain/budget/ledger-mapping.ts';
import { mappedTwice, mappingLacks } from '../../domain/budget/mapping-lacks.ts';
import { counted, formatNumber, listInWords } from '../../domain/figures/house-style.ts';
import type { MappingQuestion as Question } from '../../queries/files/file-preview.ts';
import { useFiles } from '../../queries/files/use-files.ts';
import { Button } from '../../ui/controls/Button.tsx';
import styles from './data.module.css';
import { ExtractSample } from './ExtractSample.tsx';
import { MappingFields } from './MappingFields.tsx';
import mapping from './mapping.module.css';
import { ASKED_EACH_TIME, MEANINGS, NEEDED_MEANINGS } from './mapping-meanings.ts';

interface Props {
  readonly file: Question;
  readonly at: number;
  readonly busy: boolean;
}

export function MappingQuestion({ file, at, busy }: Props) {
  const files = useFiles();
  const [chosen, setChosen] = useState<LedgerMapping>(file.mapping);
  const [asked] = useState(() => askedOf(file));
  const still = stillToSay(chosen, file.fields);
  const stillId = useId();
  const fields = { file, chosen, busy, onChange: setChosen };
  return (
    <>
      <p className={styles.cardLead}>{leadOf(file)}</p>
      {file.months.length > 0 && (
        <p className={styles.note}>
          {counted(file.months.length, 'column', 'columns')} from ‘{file.months[0]}’ to ‘{file.months.at(-1)}’{' '}
          hold a month each. They do not say what of a month they are, so they are not read: choose the
          columns with the budget and the forecast of the year.
        </p>
      )}
      {file.refused && (
        <p role="alert" className={styles.note}>
          {file.refused}
        </p>
      )}
      <ExtractSample file={file} chosen={chosen} />
      <MappingFields
        {...fields}
        legend={file.remembered ? 'What may differ from last time' : 'What has to be known'}
        meanings={MEANINGS.filter(({ column }) => asked.includes(column))}
      />
      <details className={styles.more} open={!file.remembered}>
        <summary>{file.remembered ? 'Columns read as last time' : 'What else the file may tell'}</summary>
        <MappingFields
          {...fields}
          legend="Other columns"
          unit
          meanings={MEANINGS.filter(({ column }) => !asked.includes(column))}
        />
      </details>
      <div className={mapping.confirm}>
        <p id={stillId} aria-live="polite">
          {still}
        </p>
        <Button
          look="primary"
          disabled={busy || still !== ''}
          aria-describedby={stillId}
          onClick={() => void files.setMapping(at, chosen)}
        >
          Read the file by these columns
        </Button>
      </div>
    </>
  );
}

/** Stays as it was when the question came up: what is answered does not move. */
function askedOf({ remembered, mapping: { columns, fixed } }: Question): readonly LedgerColumn[] {
  if (!remembered) return NEEDED_MEANINGS.map(({ column }) => column);
  const lacking = mappingLacks({ columns, fixed });
  return MEANINGS.map(({ column }) => column).filter(
    (column) =>
      lacking.includes(column) || (ASKED_EACH_TIME.includes(column) && columns[column] === undefined),
  );
}

function leadOf({ remembered, headerLine, rows }: Question): string {
  const where = `Its column names are on line ${formatNumber(headerLine, 0)}, with ${counted(rows, 'row', 'rows')} below them.`;
  return remembered
    ? `A ledger extract in the same columns as one before. ${where} Check what may differ this time.`
    : `This looks like a ledger extract. ${where} Say which column is which; once the file is added, the next one with the same columns is read straight away.`;
}

function stillToSay(chosen: LedgerMapping, fields: readonly string[]): string {
  const [twice] = mappedTwice(chosen);
  if (twice !== undefined)
    return `The column ‘${fields[twice] ?? ''}’ is chosen more than once; a column has one meaning.`;
  const lacks = mappingLacks(chosen);
  const words = MEANINGS.filter(({ column }) => lacks.includes(column)).map((meaning) => meaning.words);
  return words.length === 0 ? '' : `Still to say: ${listInWords(words)}.`;
}
