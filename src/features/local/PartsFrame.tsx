/** The frame of a chart of several series: one message, one table, one CSV, and links to the page of each measure. */
import type { ReactNode } from 'react';
import { ChartFrame } from '../../charts/frame/ChartFrame.tsx';
import type { PartSeries } from '../../charts/model/part-series.ts';
import { numberOf } from '../../domain/series/series.ts';
import { sharedSearch } from '../../domain/standpoint/reader-view.ts';
import { formatAddress } from '../../ui/address/address.ts';
import { badgesOf } from './badges-of.ts';
import { LocalBadges } from './LocalBadges.tsx';
import styles from './local.module.css';
import { localCredits } from './local-credits.ts';
import { localFileName } from './local-file-name.ts';
import type { LocalPage } from './local-page.ts';
import { localMeasurePath } from './MeasureLink.tsx';
import { isPanelOpen, setPanel } from './panels.ts';
import { partsCsv, partsTable } from './parts-table.ts';

interface Props {
  readonly page: LocalPage;
  /** Not empty. */
  readonly parts: readonly PartSeries[];
  readonly section: string;
  readonly title: string;
  readonly subtitle: string;
  readonly drawing: ReactNode;
  /** Names the table in the address, and the file. */
  readonly panel: string;
  /** Tells its buttons from others': "the waiting list by source". */
  readonly about: string;
  readonly children?: ReactNode;
}

export function PartsFrame({
  page,
  parts,
  section,
  title,
  subtitle,
  drawing,
  panel,
  about,
  children,
}: Props) {
  const { name, houseStyle, search, path } = page;
  const series = parts.map((part) => part.series);
  const points = series.flatMap((one) => one.points).filter((point) => numberOf(point) !== null);
  return (
    <ChartFrame
      section={section}
      badges={<LocalBadges badges={badgesOf(points)} />}
      title={title}
      subtitle={subtitle}
      drawing={drawing}
      table={partsTable(parts, `${section}: ${name}`, houseStyle)}
      csv={() => partsCsv(parts)}
      fileName={localFileName(panel, name)}
      about={about}
      credits={localCredits(series, name, new Date())}
      tableShown={isPanelOpen(search, panel)}
      onTable={(shown) => setPanel(path, search, panel, shown)}
    >
      {children}
      <ul className={styles.links} aria-label={`Measures of ${about}`}>
        {parts.map(({ name: part, measure }) => (
          <li key={measure.code}>
            <a href={formatAddress(localMeasurePath(measure.code), sharedSearch(search))}>{part}</a>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}
