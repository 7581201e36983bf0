/** The service lines of the month as a tree, to be sorted, opened and taken away. The page's main table. */
import { useMemo } from 'react';
import { lineMovement } from '../../domain/budget/movement.ts';
import type { ProblemPlaces, ToldProblem } from '../../domain/budget/problem-places.ts';
import { formatAddress } from '../../ui/address/address.ts';
import { goTo } from '../../ui/address/use-address.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { downloadText } from '../../ui/download/download.ts';
import { ScrollRegion } from '../../ui/scroll/ScrollRegion.tsx';
import local from '../local/local.module.css';
import { localFileName } from '../local/local-file-name.ts';
import { Problems } from '../local/Problems.tsx';
import { isPanelOpen, setPanel } from '../local/panels.ts';
import styles from './budget.module.css';
import type { BudgetPageOf } from './budget-page-of.ts';
import { illustrativeLines } from './illustrative-lines.ts';
import { LineDetail } from './LineDetail.tsx';
import { LineRow, TotalRow } from './LineRow.tsx';
import { LinesHead } from './LinesHead.tsx';
import { linesCsv } from './lines-csv.ts';
import { lineOrderOf, nextOrder, orderedLines } from './lines-order.ts';
import { linesSentence } from './lines-sentence.ts';

interface Props {
  readonly page: BudgetPageOf;
  readonly places: ProblemPlaces;
}

export function LinesSection({ page, places }: Props) {
  const { view, name, houseStyle, search } = page;
  const { now, before } = view;
  const { year, month } = now.month;
  const save = (): void =>
    downloadText(`${localFileName('budget', name)}-${year}-${month}.csv`, linesCsv(now, before), 'text/csv');
  return (
    <section className={local.group} aria-labelledby="budget-lines">
      <h2 id="budget-lines">Where: the service lines</h2>
      <p className={local.said}>{linesSentence(now, houseStyle)}</p>
      {now.month.lines.length > 0 ? (
        <LinesTable page={page} places={places} />
      ) : (
        <p className={local.none}>
          Only the headline of this month was reported, without lines: nothing is known of where it arises.{' '}
          <a href={formatAddress('/data', search.council ? { council: search.council } : {})}>
            Add the lines of this month
          </a>
          .
        </p>
      )}
      <p className={styles.takeAway}>
        <Button look="tool" onClick={save}>
          Download table (CSV)
        </Button>
      </p>
    </section>
  );
}

function LinesTable({ page, places }: Props) {
  const { view, search, path } = page;
  const { now, before } = view;
  const order = lineOrderOf(search.sort);
  const invented = useMemo(() => illustrativeLines(now), [now]);
  const sort = search.sort;
  const lines = useMemo(() => orderedLines(now, before, lineOrderOf(sort)), [now, before, sort]);
  return (
    <ScrollRegion className={styles.scroller} label="Service lines">
      <table className={styles.lines}>
        <caption>Service lines. Amounts in £ thousand; adverse is over. Income has a minus.</caption>
        <LinesHead
          order={order}
          onSort={(column) => goTo(path, { ...search, sort: nextOrder(column, order) }, 'replace')}
        />
        {lines.map((line) => {
          const panel = `line.${encodeURIComponent(line.code)}`;
          const open = isPanelOpen(search, panel);
          const problems = places.ofLine(line.code);
          return (
            <tbody key={line.code}>
              <LineRow
                line={line}
                depth={now.tree.depthOf(line.code)}
                amounts={now.amounts.get(line.code)}
                moved={lineMovement(now, before, line.code)}
                invented={invented.has(line.code)}
                style={page.houseStyle}
                open={open}
                onOpen={() => setPanel(path, search, panel, !open)}
                problems={problems.length > 0 && <Problems problems={problems.filter(isNoNote)} />}
              />
              {open && (
                <LineDetail
                  page={page}
                  line={line}
                  problems={problems.filter((problem) => !isNoNote(problem))}
                />
              )}
            </tbody>
          );
        })}
        <TotalRow view={view} style={page.houseStyle} />
      </table>
    </ScrollRegion>
  );
}

/** Notes stand in the detail of a line, what is wrong or asked about in its row. */
function isNoNote({ severity }: ToldProblem): boolean {
  return severity !== 'note';
}
