/** A scenario in sentences, always as "would": it is no forecast. */
import { formatNumber, type HouseStyle } from '../figures/house-style.ts';
import { budgetMonthInWords } from './budget-month.ts';
import type { BudgetMonth } from './budget-year.ts';
import type { Pence } from './money.ts';
import { exactPounds } from './pounds-in-words.ts';
import type { Scenario, ScenarioChange, ScenarioEffect, ScenarioProblem } from './scenario.ts';
import { sizeInWords, varianceInWords } from './variance-in-words.ts';

const WHY_NOT: Readonly<Record<ScenarioProblem['reason'], string>> = {
  'no-driver': 'no number of people and unit cost are held for it',
  'month-is-past': 'the month it would start in is already in the figures',
  'fewer-than-nobody': 'it would leave fewer people than none',
};

/** "If current activity continues: £5.352m over. With these changes it would be £5.118m over, £0.234m less." */
export function scenarioSentence(
  variance: Pence | null,
  { effects, effect }: Scenario,
  style?: HouseStyle,
): string {
  if (variance === null) return 'There is no forecast to start from.';
  const now = `If current activity continues: ${varianceInWords(variance, style)}.`;
  if (effects.length === 0) return now;
  const by = effect === 0 ? 'no difference' : `${sizeInWords(effect, style)} ${effect > 0 ? 'more' : 'less'}`;
  return `${now} With these changes it would be ${varianceInWords(variance + effect, style)}, ${by}.`;
}

/** "Older people, residential: 20 fewer people from January 2025, 13 weeks at £900 a week: £0.234m less." */
export function scenarioEffectSentence(
  { change, driver, unitsLeft, effect }: ScenarioEffect,
  month: BudgetMonth,
  name: string,
  style?: HouseStyle,
): string {
  const from = budgetMonthInWords({ year: month.year, month: change.from }, style);
  const weeks = `${number(unitsLeft)} ${driver.unit}${unitsLeft === 1 ? '' : 's'}`;
  const at = `${weeks} at ${exactPounds(driver.unitCostForecast)} a ${driver.unit}`;
  const by = effect === 0 ? 'no difference' : `${sizeInWords(effect, style)} ${effect > 0 ? 'more' : 'less'}`;
  return `${name}: ${changeInWords(change)} from ${from}, ${at}: ${by}.`;
}

/** "The change of Older people, residential is left out: no number of people and unit cost are held for it." */
export function scenarioProblemSentence({ reason }: ScenarioProblem, name: string): string {
  return `The change of ${name} is left out: ${WHY_NOT[reason]}.`;
}

function changeInWords({ people = 0, pricePercent = 0 }: ScenarioChange): string {
  const said = [
    ...(people === 0
      ? []
      : [
          `${number(Math.abs(people))} ${people > 0 ? 'more' : 'fewer'} ${Math.abs(people) === 1 ? 'person' : 'people'}`,
        ]),
    ...(pricePercent === 0
      ? []
      : [`a price ${number(Math.abs(pricePercent))}% ${pricePercent > 0 ? 'higher' : 'lower'}`]),
  ];
  return said.length === 0 ? 'no change' : said.join(' and ');
}

function number(value: number): string {
  return formatNumber(value, Number.isInteger(value) ? 0 : 1);
}
