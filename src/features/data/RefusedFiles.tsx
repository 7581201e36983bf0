/** The files that cannot be used, each with its reason. They do not stand in the way of the others. */
import type { BatchPreview, RefusedFile } from '../../queries/files/file-preview.ts';
import styles from './data.module.css';

export function RefusedFiles({ preview }: { readonly preview: BatchPreview }) {
  const refused = preview.files.filter((file) => file.kind === 'refused');
  if (refused.length === 0) return null;
  return (
    <div role="alert" className={styles.refused}>
      {refused.map((file) => (
        <p key={file.name}>{withName(file)}</p>
      ))}
    </div>
  );
}

/** Most sentences name the file themselves. */
function withName({ name, sentence }: RefusedFile): string {
  return sentence.includes(name) ? sentence : `${name}: ${sentence}`;
}
