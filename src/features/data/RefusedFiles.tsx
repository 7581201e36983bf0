/**
 * The files that cannot be used, each with its reason. They do not stand in the way of the others. What may be a ledger
 * extract can still be read once its columns are chosen.
 */
import type { BatchPreview, RefusedFile } from '../../queries/files/file-preview.ts';
import { useFiles } from '../../queries/files/use-files.ts';
import { Button } from '../../ui/controls/Button.tsx';
import styles from './data.module.css';

interface Props {
  readonly preview: BatchPreview;
  readonly busy: boolean;
}

export function RefusedFiles({ preview, busy }: Props) {
  const refused = preview.files.flatMap((file, at) => (file.kind === 'refused' ? [{ file, at }] : []));
  if (refused.length === 0) return null;
  return (
    <>
      <div role="alert" className={styles.refused}>
        {refused.map(({ file, at }) => (
          <p key={at}>{withName(file)}</p>
        ))}
      </div>
      {refused.map(({ file, at }) => file.offers && <Offer key={at} file={file} at={at} busy={busy} />)}
    </>
  );
}

function Offer({ file: { name, offers }, at, busy }: { file: RefusedFile; at: number; busy: boolean }) {
  const files = useFiles();
  return (
    <p className={styles.ways}>
      <span className={styles.breakable}>
        {offers === 'columns'
          ? `Is ${name} a ledger extract?`
          : `The columns of ${name} were read as last time.`}
      </span>
      <Button disabled={busy} onClick={() => void files.askMapping(at)}>
        {offers === 'columns' ? 'Choose its columns' : 'Change the columns'}
      </Button>
    </p>
  );
}

/** Most sentences name the file themselves. */
function withName({ name, sentence }: RefusedFile): string {
  return sentence.includes(name) ? sentence : `${name}: ${sentence}`;
}
