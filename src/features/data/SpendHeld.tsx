/** The published finance returns held: which, from which file, for how many councils, and the way to take one away. */
import { formatNumber } from '../../domain/figures/house-style.ts';
import { outturnsFirst, type PublishedSpend } from '../../domain/spend/published-spend.ts';
import { returnInWords } from '../../domain/spend/spend-words.ts';
import { useFiles, useFilesBusy } from '../../queries/files/use-files.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { useSpend } from '../../queries/spend/use-spend.ts';
import { formatAddress } from '../../ui/address/address.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { VisuallyHidden } from '../../ui/styles/VisuallyHidden.tsx';
import styles from './data.module.css';
import { Section } from './Section.tsx';
import { dayInWords } from './time-words.ts';

/** Nothing while none is held: what is published, and where, is further down the page. */
export function SpendHeld() {
  const spend = useSpend();
  if (spend.kind !== 'held' || spend.value.length === 0) return null;
  return (
    <Section
      title="Finance returns held"
      about="What councils spent on adult social care as published. A file of the same year and return replaces the one held."
    >
      <table className={`${styles.table} ${styles.releases}`}>
        <caption>
          <VisuallyHidden>Finance returns held</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">Return</th>
            <th scope="col">File</th>
            <th scope="col" className={styles.number}>
              Councils
            </th>
            <th scope="col">Added</th>
            <th scope="col">
              <VisuallyHidden>What you can do</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {outturnsFirst(spend.value).map((record) => (
            <Row key={record.id} record={record} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Row({ record }: { readonly record: PublishedSpend }) {
  const files = useFiles();
  const busy = useFilesBusy();
  const { settings } = useHeld();
  const name = returnInWords(record, settings.houseStyle);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={styles.releaseFile}>
        <span className={styles.breakable}>{record.fileName}</span>
        <span className={styles.quiet}>
          <span className={styles.badge}>Published</span>
        </span>
      </td>
      <td className={styles.number} data-label="Councils">
        {formatNumber(record.councils.length, 0)}
      </td>
      <td data-label="Added">{dayInWords(record.addedAt)}</td>
      <td className={styles.rowActions}>
        <a aria-label={`Look at ${name}`} href={formatAddress('/budget', { spend: record.id })}>
          Look at
        </a>
        <Button
          look="quiet"
          aria-label={`Remove ${name}`}
          disabled={busy}
          onClick={() => files.removeSpend(record.id, `${name} (${record.fileName})`)}
        >
          Remove
        </Button>
      </td>
    </tr>
  );
}
