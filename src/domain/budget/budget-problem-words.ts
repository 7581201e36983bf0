/** A problem in a sentence: where, by how much, and what to do. It never says that something was put right, because nothing is. */
import { type HouseStyle, listInWords } from '../figures/house-style.ts';
import { FIELD_IN_WORDS } from './amount-field.ts';
import { budgetMonthInWords } from './budget-month.ts';
import type { BudgetProblem } from './budget-problem.ts';
import type { LineCode } from './budget-year.ts';
import { isExplainedBeyond } from './explained-beyond.ts';
import { exactPounds } from './pounds-in-words.ts';

export type NameOfLine = (code: LineCode) => string;

/** problemInWords(problem, (code) => tree.lineOf(code)?.name ?? code). Amounts to the penny, so that the reader can check. */
export function problemInWords(problem: BudgetProblem, name: NameOfLine, style?: HouseStyle): string {
  switch (problem.kind) {
    case 'unknown-parent':
      return `${name(problem.line)} belongs to ${problem.parent}, which is not among the lines. It is shown at the top. Add ${problem.parent}, or correct the parent.`;
    case 'circle':
      return `${listInWords(problem.lines.map(name))} belong to one another in a circle. One of them is shown at the top. Correct a parent.`;
    case 'line-defined-twice':
      return `${problem.line} is described twice among the lines. The first description is used. Remove the other.`;
    case 'reported-locked':
      return `${budgetMonthInWords(problem, style)} (version ${problem.version}) is reported and locked. Nothing was changed. Enter a correction as a new version beside it.`;
    case 'missing-months':
      return missingMonths(problem, style);
    case 'children-do-not-sum':
    case 'sum-differs-by-rounding':
    case 'sum-not-checked':
    case 'subtotal-counted-twice':
      return sumInWords(problem, name);
    case 'duplicated-line':
    case 'unknown-line':
    case 'line-not-reported':
      return presenceInWords(problem, name);
    case 'bridge-remainder':
    case 'bridge-not-checked':
    case 'drivers-remainder':
    case 'savings-do-not-sum':
    case 'saving-below-zero':
      return explainedInWords(problem, name);
    case 'mitigation-below-zero':
      return `Mitigation ${problem.title} is ${exactPounds(problem.amount)}. What a mitigation takes off is entered above zero.`;
    case 'reserve-overdrawn':
      return `More is planned to be drawn from ${problem.name} (${exactPounds(problem.planned)}) than it holds (${exactPounds(problem.opening)}). Is that right?`;
    case 'range-upside-down':
    case 'forecast-outside-range':
      return rangeInWords(problem);
    default:
      return sanityInWords(problem, name);
  }
}

type Of<Kind extends BudgetProblem['kind']> = Extract<BudgetProblem, { kind: Kind }>;

function missingMonths({ year, months, previous }: Of<'missing-months'>, style?: HouseStyle): string {
  const words = (month: (typeof months)[number]): string => budgetMonthInWords({ year, month }, style);
  const are = months.length === 1 ? 'is' : 'are';
  return `${listInWords(months.map(words))} ${are} not held as reported on this basis: the last reported month is ${words(previous)}, and the movement is counted from there.`;
}

function sumInWords(
  problem: Of<
    'children-do-not-sum' | 'sum-differs-by-rounding' | 'sum-not-checked' | 'subtotal-counted-twice'
  >,
  name: NameOfLine,
): string {
  switch (problem.kind) {
    case 'children-do-not-sum':
    case 'sum-differs-by-rounding': {
      const less = problem.difference > 0 ? 'less' : 'more';
      return `${name(problem.line)}: ${FIELD_IN_WORDS[problem.field]} ${exactPounds(problem.own)}, but its lines sum to ${exactPounds(problem.children)}, ${size(problem.difference)} ${less}${problem.kind === 'children-do-not-sum' ? '' : ', as rounding each amount by itself leaves'}.`;
    }
    case 'sum-not-checked':
      return `${name(problem.line)}: the ${FIELD_IN_WORDS[problem.field]} cannot be checked, because ${listInWords(problem.missing.map(name))} ${problem.missing.length === 1 ? 'has' : 'have'} none.`;
    case 'subtotal-counted-twice':
      return `${name(problem.line)} looks like a subtotal: it is the sum of ${listInWords(problem.of.map(name))}, so ${size(problem.amount)} is counted twice. Take the line out, or make it their parent.`;
  }
}

function presenceInWords(
  problem: Of<'duplicated-line' | 'unknown-line' | 'line-not-reported'>,
  name: NameOfLine,
): string {
  switch (problem.kind) {
    case 'duplicated-line': {
      const times = problem.times === 2 ? 'twice' : `${problem.times} times`;
      const amounts = problem.same ? 'with the same amounts' : 'with different amounts';
      return `${name(problem.line)} is in the month ${times}, ${amounts}. Only the first is counted. Keep one.`;
    }
    case 'unknown-line':
      return `${problem.line}, named in a ${problem.where}, is not among the lines, so it is not counted. Add the line, or correct its code.`;
    case 'line-not-reported':
      return `${name(problem.line)} was not reported this month. It is missing, not zero.`;
  }
}

function explainedInWords(
  problem: Of<
    | 'bridge-remainder'
    | 'bridge-not-checked'
    | 'drivers-remainder'
    | 'savings-do-not-sum'
    | 'saving-below-zero'
  >,
  name: NameOfLine,
): string {
  switch (problem.kind) {
    case 'bridge-remainder': {
      const left = isExplainedBeyond(problem.movement, problem.notExplained)
        ? `they explain ${size(problem.notExplained)} more than there is`
        : `${size(problem.notExplained)} is not explained`;
      return `The causes sum to ${exactPounds(problem.explained)}, the movement is ${exactPounds(problem.movement)}: ${left}.`;
    }
    case 'bridge-not-checked':
      return `The causes sum to ${exactPounds(problem.explained)}, but there is no movement to hold them against: no month was reported before on the same basis, or amounts are missing.`;
    case 'drivers-remainder': {
      const { variance, explained, notExplained } = problem;
      return isExplainedBeyond(variance, notExplained)
        ? `${name(problem.line)}: people and unit cost explain ${exactPounds(explained)}, ${size(notExplained)} more than the variance of ${exactPounds(variance)}.`
        : `${name(problem.line)}: people and unit cost explain ${exactPounds(explained)} of the variance of ${exactPounds(variance)}. ${size(notExplained)} is not explained.`;
    }
    case 'savings-do-not-sum': {
      const how = problem.difference > 0 ? 'has no status' : 'is too much';
      return `Saving ${problem.title} (${problem.scheme}): ${exactPounds(problem.approved)} approved, but its four parts sum to ${exactPounds(problem.parts)}. ${size(problem.difference)} ${how}.`;
    }
    case 'saving-below-zero':
      return `Saving ${problem.title} (${problem.scheme}) has an amount below zero. Savings are entered as positive amounts.`;
  }
}

function rangeInWords(problem: Of<'range-upside-down' | 'forecast-outside-range'>): string {
  const [low, high] = [exactPounds(problem.low), exactPounds(problem.high)];
  if (problem.kind === 'range-upside-down')
    return `The lowest outturn thought possible (${low}) is ${size(problem.low - problem.high)} above the highest (${high}). Correct one of them.`;
  const { forecast } = problem;
  const isAbove = forecast > problem.high;
  const by = isAbove ? forecast - problem.high : problem.low - forecast;
  const end = isAbove
    ? `above the highest outturn thought possible (${high})`
    : `below the lowest outturn thought possible (${low})`;
  return `The forecast of ${exactPounds(forecast)} is ${size(by)} ${end}. Is the range right, and on the same basis?`;
}

function sanityInWords(
  problem: Of<
    | 'large-variance'
    | 'thousandfold'
    | 'thousandfold-month'
    | 'whole-out-of-size'
    | 'income-above-zero'
    | 'sign-changed'
  >,
  name: NameOfLine,
): string {
  switch (problem.kind) {
    case 'large-variance': {
      const over = `${size(problem.variance)} ${problem.variance > 0 ? 'over' : 'under'}`;
      if (problem.budget === 0) return `${name(problem.line)} is ${over} and has no budget. Is that right?`;
      return `${name(problem.line)} is ${over}, half of its budget of ${exactPounds(problem.budget)} or more. Is that right?`;
    }
    case 'thousandfold': {
      const fields = listInWords(problem.fields.map((field) => FIELD_IN_WORDS[field]));
      const usual = problem.against === 'budget' ? 'its budget is' : 'last month it was';
      return `${name(problem.line)}: ${fields} about a thousand times too ${problem.times === 1000 ? 'large' : 'small'} (${exactPounds(problem.amount)}; ${usual} ${exactPounds(problem.usual)}). Are these thousands of pounds?`;
    }
    case 'thousandfold-month':
      return `Every amount is about a thousand times too ${problem.times === 1000 ? 'large' : 'small'} against the last reported month (${problem.lines} lines). Are these thousands of pounds?`;
    case 'whole-out-of-size': {
      const unit = problem.size === 'small' ? 'are the amounts in thousands' : 'are all amounts in pounds';
      return `The whole comes to ${exactPounds(problem.whole)}. That is ${problem.size} for a council’s adult social care: ${unit}?`;
    }
    case 'income-above-zero':
      return `${name(problem.line)} is income and is above zero (${exactPounds(problem.amount)} in the ${FIELD_IN_WORDS[problem.fields[0] ?? 'budget']}), which counts as spending. Is income shown as positive here?`;
    case 'sign-changed': {
      const before = problem.against === 'budget' ? 'its budget is' : 'last month it was';
      return `${name(problem.line)}: the ${FIELD_IN_WORDS[problem.field]} is ${exactPounds(problem.amount)}, ${before} ${exactPounds(problem.before)}. Is the sign right?`;
    }
  }
}

function size(amount: number): string {
  return exactPounds(Math.abs(amount));
}
