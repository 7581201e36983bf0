/** Under a ledger extract that was read: by whose choice of columns, and the way to choose them anew. */
import type { MoneyPreview } from '../../queries/files/file-preview.ts';
import { useFiles } from '../../queries/files/use-files.ts';
import { Button } from '../../ui/controls/Button.tsx';
import styles from './data.module.css';

interface Props {
  readonly columns: NonNullable<MoneyPreview['columns']>;
  readonly at: number;
  readonly busy: boolean;
}

export function ColumnsRead({ columns, at, busy }: Props) {
  const files = useFiles();
  return (
    <p className={styles.ways}>
      <span>
        {columns === 'remembered' ? 'Columns read as last time.' : 'Columns read as you chose them.'}
      </span>
      <Button look="quiet" disabled={busy} onClick={() => void files.askMapping(at)}>
        Change the columns
      </Button>
    </p>
  );
}
