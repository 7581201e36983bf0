/** What moved since the last reported month: at most eight causes as they were given, and what they leave unexplained. */
import { BridgeChart } from '../../charts/bridge/BridgeChart.tsx';
import { ChartFrame } from '../../charts/frame/ChartFrame.tsx';
import type { TableContent } from '../../charts/frame/table-content.ts';
import { bridgeModel } from '../../charts/model/bridge-model.ts';
import { type Bridge, bridgeOf } from '../../domain/budget/bridge.ts';
import { bridgeSentence, bridgeStepInWords, notExplainedInWords } from '../../domain/budget/bridge-words.ts';
import { poundsExact } from '../../domain/budget/pounds-exact.ts';
import type { ProblemPlaces, ToldProblem } from '../../domain/budget/problem-places.ts';
import { movementInWords, sizeInColumn } from '../../domain/budget/variance-in-words.ts';
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import { writeCsv } from '../../formats/csv/write-csv.ts';
import local from '../local/local.module.css';
import { localFileName } from '../local/local-file-name.ts';
import { Problems } from '../local/Problems.tsx';
import { isPanelOpen, setPanel } from '../local/panels.ts';
import { budgetCredits } from './budget-credits.ts';
import type { BudgetPageOf } from './budget-page-of.ts';
import { illustrativeLines } from './illustrative-lines.ts';
import { BudgetBadges } from './MonthBadges.tsx';

const SECTION = 'What moved since the last reported month';
const PANEL = 'bridge';

interface Props {
  readonly page: BudgetPageOf;
  readonly places: ProblemPlaces;
}

export function BridgeSection({ page, places }: Props) {
  const { view, name, houseStyle, search, path } = page;
  const { now, before } = view;
  const bridge = bridgeOf(now, before);
  const invented = illustrativeLines(now).size > 0 || (before !== null && illustrativeLines(before).size > 0);
  const model = bridgeModel(bridge, now.month, invented, houseStyle);
  const said = bridgeSentence(bridge, houseStyle);
  if (!model) return <NoMovement said={said} bridge={bridge} style={houseStyle} problems={places.bridge} />;
  const title = said.replace(/\.$/, '');
  const rest = notExplainedInWords(bridge, houseStyle);
  return (
    <ChartFrame
      section={SECTION}
      badges={<BudgetBadges invented={invented} />}
      title={title}
      subtitle={`How the variance moved, by the causes given, ${name}. A filled bar is worse, an open one better, a hatched one not explained.`}
      drawing={<BridgeChart model={model} label={rest ? `${title}. ${rest}` : title} />}
      table={bridgeTable(bridge, name, houseStyle)}
      csv={() => bridgeCsv(bridge)}
      fileName={localFileName('budget-bridge', name)}
      about="what moved"
      credits={budgetCredits(name, invented, new Date())}
      tableShown={isPanelOpen(search, PANEL)}
      onTable={(shown) => setPanel(path, search, PANEL, shown)}
    >
      <Problems problems={places.bridge} />
    </ChartFrame>
  );
}

interface NoMovementProps {
  readonly said: string;
  readonly bridge: Bridge;
  readonly style: HouseStyle;
  readonly problems: readonly ToldProblem[];
}

/** The causes are shown even where there is no movement to hold them against. */
function NoMovement({ said, bridge, style, problems }: NoMovementProps) {
  return (
    <section className={local.empty} aria-label={SECTION}>
      <p className={local.eyebrow}>{SECTION}</p>
      <p className={local.none}>{said}</p>
      {bridge.steps.length > 0 && (
        <ul>
          {bridge.steps.map((step) => (
            <li key={step.cause}>{bridgeStepInWords(step, style)}</li>
          ))}
        </ul>
      )}
      <Problems problems={problems} />
    </section>
  );
}

function bridgeTable(bridge: Bridge, name: string, style: HouseStyle): TableContent {
  const { steps, notExplained, movement } = bridge;
  const lasting = (recurrent: boolean | undefined): string =>
    recurrent === undefined ? 'not stated' : recurrent ? 'recurrent' : 'one-off';
  return {
    caption: `What moved: ${name}`,
    columns: [{ label: 'Cause' }, { label: 'Movement', numeric: true }, { label: 'Lasting' }],
    rows: [
      ...steps.map(({ cause, amount, recurrent }) => [
        cause,
        movementInWords(amount, style, sizeInColumn),
        lasting(recurrent),
      ]),
      [
        'Not explained',
        notExplained === 0 ? 'nothing' : movementInWords(notExplained, style, sizeInColumn),
        '',
      ],
      ['Movement in all', movementInWords(movement, style, sizeInColumn), ''],
    ],
  };
}

/** Pounds with two decimals, worse positive. */
function bridgeCsv({ steps, notExplained, movement }: Bridge): string {
  const amount = (pence: number | null) => (pence === null ? null : { decimal: poundsExact(pence) });
  return writeCsv(
    ['cause', 'movement', 'recurrent'],
    [
      ...steps.map((step) => [
        step.cause,
        amount(step.amount),
        step.recurrent === undefined ? null : String(step.recurrent),
      ]),
      ['Not explained', amount(notExplained), null],
      ['Movement in all', amount(movement), null],
    ],
  );
}
