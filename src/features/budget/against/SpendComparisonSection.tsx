/** One return: the council beside England, its region and its group, every council a dot, and every figure in the table. */
import { ChartFrame } from '../../../charts/frame/ChartFrame.tsx';
import { spendStripModel } from '../../../charts/model/spend-strip-model.ts';
import { SpendStrip } from '../../../charts/spend/SpendStrip.tsx';
import { formatYear, type HouseStyle } from '../../../domain/figures/house-style.ts';
import { comparatorInWords } from '../../../domain/quartiles/comparator-words.ts';
import type { SpendComparison } from '../../../domain/spend/spend-comparison.ts';
import {
  NEITHER_GOOD_NOR_BAD,
  olderSentence,
  otherYearOfPeople,
  returnInWords,
  SPEND_SOURCE_IN_WORDS,
  spendSentence,
  togetherInWords,
} from '../../../domain/spend/spend-words.ts';
import { AboutPanel } from '../../local/AboutPanel.tsx';
import { LocalBadges } from '../../local/LocalBadges.tsx';
import local from '../../local/local.module.css';
import { localFileName } from '../../local/local-file-name.ts';
import { isPanelOpen, setPanel } from '../../local/panels.ts';
import { SECTION } from './NoSpend.tsx';
import { spendCredits } from './spend-credits.ts';
import { spendFacts } from './spend-facts.ts';
import type { SpendPageOf } from './spend-page-of.ts';
import { spendCsv, spendTable } from './spend-table.ts';

const PANEL = 'spend';
const BADGES = <LocalBadges badges={['Published']} />;

interface Props {
  readonly page: SpendPageOf;
  readonly comparison: SpendComparison;
}

export function SpendComparisonSection({ page: { view, search, path }, comparison }: Props) {
  const { name, houseStyle, comparator } = view;
  const { published } = comparison;
  const title = spendSentence(comparison, name, houseStyle);
  const rows = spendStripModel(comparison, name);
  const compared = comparatorInWords(comparator);
  return (
    <ChartFrame
      section={published.source === 'budget' ? `${SECTION}: what was budgeted` : SECTION}
      badges={BADGES}
      title={title}
      subtitle={[
        olderSentence(comparison),
        NEITHER_GOOD_NOR_BAD,
        subtitleOf(comparison, compared, houseStyle),
      ]
        .filter((part) => part !== null)
        .join(' ')}
      drawing={rows.length > 0 && <SpendStrip rows={rows} label={title} />}
      table={spendTable(
        comparison,
        `Net current expenditure on adult social care a person, ${returnInWords(published, houseStyle)}: ${compared}`,
      )}
      csv={() => spendCsv(comparison)}
      fileName={localFileName(`spend-${published.year}-${published.source}`, name)}
      about="spend against other councils"
      credits={spendCredits([comparison], houseStyle)}
      tableShown={isPanelOpen(search, PANEL)}
      onTable={(shown) => setPanel(path, search, PANEL, shown)}
    >
      <p className={local.notes}>{notesOf(comparison, houseStyle)}</p>
      <div className={local.behind}>
        <AboutPanel
          about="spend against other councils"
          badges={BADGES}
          facts={() => spendFacts(comparison, name, houseStyle)}
          open={isPanelOpen(search, `${PANEL}-about`)}
          onOpen={(open) => setPanel(path, search, `${PANEL}-about`, open)}
        />
      </div>
    </ChartFrame>
  );
}

function subtitleOf({ published }: SpendComparison, compared: string, style: HouseStyle): string {
  const { source, year } = published;
  return `Net current expenditure on adult social care, ${SPEND_SOURCE_IN_WORDS[source]} ${formatYear(year, style)}; each dot one of ${compared}.`;
}

function notesOf(comparison: SpendComparison, style: HouseStyle): string {
  const { together, people } = comparison;
  const england = together.find(({ kind }) => kind === 'england');
  return [
    england && togetherInWords(england),
    otherYearOfPeople(comparison, style) ??
      (people && `People are those of ${formatYear(people.year, style)}.`),
  ]
    .filter(Boolean)
    .join(' ');
}
