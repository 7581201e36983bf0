/** The published files held, by year: what each holds, which one is shown, and what can be done with it. */
import { formatNumber, formatYear, type HouseStyle } from '../../domain/figures/house-style.ts';
import { useFiles, useFilesBusy } from '../../queries/files/use-files.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { usePreferRelease } from '../../queries/writes.ts';
import { formatAddress } from '../../ui/address/address.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { VisuallyHidden } from '../../ui/styles/VisuallyHidden.tsx';
import styles from './data.module.css';
import { type ReleaseRow, releaseRows, type Standing } from './release-rows.ts';
import { Section } from './Section.tsx';
import { dayInWords } from './time-words.ts';
import { WriteProblem } from './WriteProblem.tsx';

export function ReleasesHeld() {
  const { holdings, settings } = useHeld();
  const prefer = usePreferRelease();
  const years = releaseRows(holdings);
  return (
    <Section
      title="Releases held"
      about="Each published file is kept as it was added. Where a year has several, the newest is shown; an earlier one can be looked at or used again."
    >
      {years.length === 0 ? (
        <p>None yet. Files that you add are listed here, year by year.</p>
      ) : (
        <table className={`${styles.table} ${styles.releases}`}>
          <caption>
            <VisuallyHidden>Releases held, by year</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th scope="col">Year</th>
              <th scope="col">File</th>
              <th scope="col" className={styles.number}>
                Measures
              </th>
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
            {years.flatMap(({ rows }) =>
              rows.map((row) => (
                <Row
                  key={row.release.id}
                  row={row}
                  style={settings.houseStyle}
                  onUse={() => prefer.mutate(row.release.id)}
                />
              )),
            )}
          </tbody>
        </table>
      )}
      <WriteProblem error={prefer.error} />
    </Section>
  );
}

const STANDING: Readonly<Record<Standing, string>> = {
  shown: 'shown',
  filling: 'shown where the others have no figure',
  behind: 'not shown',
};

interface RowProps {
  readonly row: ReleaseRow;
  readonly style: HouseStyle | undefined;
  readonly onUse: () => void;
}

function Row({ row: { release, measures, councils, standing }, style, onUse }: RowProps) {
  const files = useFiles();
  const busy = useFilesBusy();
  const year = formatYear(release.year, style);
  const official = release.kind === 'official';
  return (
    <tr>
      <th scope="row">{year}</th>
      <td className={styles.releaseFile}>
        <span className={styles.breakable}>{release.fileName}</span>
        <span className={styles.quiet}>
          <span className={styles.badge}>{official ? 'Published' : 'Example'}</span> {STANDING[standing]}
        </span>
      </td>
      <td className={styles.number} data-label="Measures">
        {formatNumber(measures, 0)}
      </td>
      <td className={styles.number} data-label="Councils">
        {formatNumber(councils, 0)}
      </td>
      <td data-label="Added">{dayInWords(release.addedAt)}</td>
      <td className={styles.rowActions}>
        <a
          aria-label={`Look at ${release.fileName}`}
          href={formatAddress('/quartiles', {
            year: release.year,
            release: standing === 'shown' ? undefined : release.id,
          })}
        >
          Look at
        </a>
        {official && standing !== 'shown' && (
          <Button
            look="quiet"
            aria-label={`Use this one: ${release.fileName}`}
            disabled={busy}
            onClick={onUse}
          >
            Use this one
          </Button>
        )}
        {official && (
          <Button
            look="quiet"
            aria-label={`Remove ${release.fileName}`}
            disabled={busy}
            onClick={() => files.removeRelease(release.id, `${year} (${release.fileName})`)}
          >
            Remove
          </Button>
        )}
      </td>
    </tr>
  );
}
