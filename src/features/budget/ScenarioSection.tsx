/** What if: sliders on people and price beside the record, with the sentence they make. Nothing of it is stored. */
import { useEffect, useState } from 'react';
import { budgetMonthInWords } from '../../domain/budget/budget-month.ts';
import { scenario } from '../../domain/budget/scenario.ts';
import {
  scenarioEffectSentence,
  scenarioProblemSentence,
  scenarioSentence,
} from '../../domain/budget/scenario-words.ts';
import { parseAddress } from '../../ui/address/address.ts';
import { goTo } from '../../ui/address/use-address.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { SelectField } from '../../ui/controls/SelectField.tsx';
import local from '../local/local.module.css';
import styles from './budget.module.css';
import type { BudgetPageOf } from './budget-page-of.ts';
import { ScenarioLever } from './ScenarioLever.tsx';
import {
  changesOf,
  leversOf,
  monthsLeft,
  type ScenarioState,
  scenarioSearch,
  scenarioStateOf,
} from './scenario-state.ts';

/** The address follows when the hand rests, in milliseconds: a step of the slider is no page to go back to. */
const REST = 400;

export function ScenarioSection({ page }: { readonly page: BudgetPageOf }) {
  const { month } = page.view.now;
  const start = scenarioStateOf(month, page.search);
  return (
    <section className={`${local.group} ${styles.scenario}`} aria-labelledby="budget-scenario">
      <h2 id="budget-scenario">What if activity or price were different?</h2>
      {leversOf(month).length === 0 ? (
        <p className={local.none}>
          Numbers of people and unit costs are not held for this month. With them this shows what more or
          fewer people, or another price, would do to the forecast.
        </p>
      ) : start === null ? (
        <p className={local.none}>March is the last month of the year: nothing is left of it to change.</p>
      ) : (
        <Levers key={month.id} page={page} start={start} />
      )}
    </section>
  );
}

interface Props {
  readonly page: BudgetPageOf;
  readonly start: ScenarioState;
}

function Levers({ page, start }: Props) {
  const { view, houseStyle } = page;
  const { month, tree, variance } = view.now;
  const [state, setState] = useState(start);
  useEffect(() => keepInAddress(state), [state]);
  const levers = leversOf(month);
  const name = (line: string): string => tree.lineOf(line)?.name ?? line;
  const worked = scenario(month, month.drivers ?? [], changesOf(state, levers));
  return (
    <>
      <p className={local.notes}>
        Nothing here changes the record. The forecast of each line is taken as it stands; a change holds from
        the month chosen to the end of March.
      </p>
      <p className={styles.outcome} role="status">
        {scenarioSentence(variance, worked, houseStyle)}
      </p>
      <div className={local.controls}>
        <SelectField
          label="The change begins in"
          value={String(state.from)}
          choices={monthsLeft(month).map((from) => ({
            value: String(from),
            label: budgetMonthInWords({ year: month.year, month: from }, houseStyle),
          }))}
          onChoose={(value) =>
            setState({ ...state, from: monthsLeft(month).find((one) => String(one) === value) ?? state.from })
          }
        />
        <Button onClick={() => setState({ ...state, tried: {} })}>Put back as forecast</Button>
      </div>
      <ul className={styles.effects}>
        {worked.effects.map((effect) => (
          <li key={`${effect.change.line} ${effect.change.nth}`}>
            {scenarioEffectSentence(effect, month, name(effect.change.line), houseStyle)}
          </li>
        ))}
        {worked.problems.map((problem) => (
          <li key={`${problem.change.line} ${problem.change.nth}`}>
            {scenarioProblemSentence(problem, name(problem.change.line))}
          </li>
        ))}
      </ul>
      <ul className={styles.levers}>
        {levers.map((lever) => (
          <ScenarioLever
            key={lever.key}
            lever={lever}
            name={name(lever.driver.line)}
            tried={state.tried[lever.key] ?? { people: 0, pricePercent: 0 }}
            onTry={(one) => setState({ ...state, tried: { ...state.tried, [lever.key]: one } })}
          />
        ))}
      </ul>
    </>
  );
}

/** Into whatever address there is by then; returns what gives it up. */
function keepInAddress(state: ScenarioState): () => void {
  const later = setTimeout(() => {
    const { path, search } = parseAddress(window.location.hash);
    const wanted = scenarioSearch(state);
    if (search.from !== wanted.from || search.try !== wanted.try)
      goTo(path, { ...search, ...wanted }, 'replace');
  }, REST);
  return () => clearTimeout(later);
}
