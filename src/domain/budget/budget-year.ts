/**
 * The budget of a year, a month at a time: service lines in a tree, and for each month and basis what was spent, what is
 * forecast, and what explains it. One rule of sign: variance is forecast less current budget, adverse positive; income is
 * held as negative amounts so that the rule holds for it too (domain section 5.1).
 */
import type { OnsCode } from '../figures/area.ts';
import type { FinancialYear } from '../figures/financial-year.ts';
import type { LocalCode } from '../measures/local/local-measure.ts';
import type { IsoDate } from '../periods/iso-date.ts';
import type { Pence } from './money.ts';

/** The code of a service line in the council's own ledger: `OP-RES`. */
export type LineCode = string;

/** 1 is April, 12 is March. */
export type BudgetMonthNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

export type LineKind = 'expenditure' | 'income';

/** gross: before mitigations. after-mitigation: with what is being done about it taken off. */
export type Basis = 'gross' | 'after-mitigation';

export interface ServiceLine {
  readonly code: LineCode;
  readonly name: string;
  /** Null for a line at the top. */
  readonly parent: LineCode | null;
  readonly kind: LineKind;
  /** The local series it depends on: placements, packages, home care hours. */
  readonly measures?: readonly LocalCode[];
}

/** The lines of one council's budget for one year, in their order. */
export interface BudgetLines {
  /** `<area>/<year>`. */
  readonly id: string;
  readonly area: OnsCode;
  readonly year: FinancialYear;
  readonly lines: readonly ServiceLine[];
  readonly example?: true;
}

/** Amounts of one line. Null is not reported, never zero. Parents carry their own figures so that sums can be checked. */
export interface LineForecast {
  readonly line: LineCode;
  readonly approved: Pence | null;
  readonly virements: Pence | null;
  readonly actualToDate: Pence | null;
  readonly profiledToDate: Pence | null;
  readonly commitments?: Pence;
  readonly forecast: Pence | null;
  readonly commentary?: string;
  /** Invented, to show what the page does. */
  readonly illustrative?: true;
}

/** People times unit cost times units, budget against forecast, behind a line. Unit costs in pence a unit. */
export interface Driver {
  readonly line: LineCode;
  readonly unit: 'week' | 'hour' | 'month' | 'year';
  /** Units a person in the year: 52 weeks. */
  readonly units: number;
  readonly peopleBudget: number;
  readonly peopleForecast: number;
  readonly unitCostBudget: Pence;
  readonly unitCostForecast: Pence;
}

/** One cause of the movement since the last reported month; adverse positive. */
export interface BridgeItem {
  readonly cause: string;
  readonly amount: Pence;
  readonly recurrent?: boolean;
}

/** Delivered, on track, at risk (needs more) and undeliverable sum to approved; all positive. */
export interface Saving {
  readonly scheme: string;
  readonly title: string;
  readonly line: LineCode | null;
  readonly owner: string;
  readonly approved: Pence;
  readonly delivered: Pence;
  readonly onTrack: Pence;
  readonly atRisk: Pence;
  readonly undeliverable: Pence;
  readonly recurrent: boolean | null;
  readonly nextYearEffect: Pence | null;
  readonly comment?: string;
}

/** What is being done about an overspend; `amount` is what it takes off, positive. */
export interface Mitigation {
  readonly title: string;
  readonly amount: Pence;
  readonly owner: string;
  readonly status: 'planned' | 'under-way' | 'delivered';
  /** True when the after-mitigation forecast counts on it. */
  readonly included: boolean;
}

/** What may come and is not in the forecast; adverse positive. */
export interface Pressure {
  readonly title: string;
  readonly amount: Pence;
  readonly likelihood: 'low' | 'medium' | 'high';
}

export interface Reserve {
  readonly name: string;
  readonly opening: Pence;
  /** What is planned to be drawn, positive. */
  readonly planned: Pence;
}

export interface Assumption {
  readonly text: string;
  readonly owner: string;
  readonly reviewBy: IsoDate | null;
}

/** The council-wide figure reported beside the service's own, with what it says and when. */
export interface CouncilWide {
  readonly label: string;
  readonly variance: Pence;
  readonly asAt: IsoDate | null;
  readonly source: string;
}

/** A headline said in a report without lines behind it: "potential deficit £5.352m", with the basis it states, if any. */
export interface ReportedHeadline {
  readonly label: string;
  readonly variance: Pence;
  readonly basis: Basis | null;
  readonly source: string;
  readonly note?: string;
}

/**
 * What is known of one month on one basis. A reported month is never changed: a correction is a new version beside it.
 */
export interface BudgetMonth {
  /** `<area>/<year>/<month>/<basis>/<version>`. */
  readonly id: string;
  readonly area: OnsCode;
  readonly year: FinancialYear;
  readonly month: BudgetMonthNumber;
  readonly basis: Basis;
  /** From 1; the highest is the one shown. */
  readonly version: number;
  readonly asAt: IsoDate | null;
  readonly status: 'draft' | 'reported';
  readonly reportedTo?: string;
  readonly reportedOn?: IsoDate;
  readonly enteredOn: IsoDate;
  readonly lines: readonly LineForecast[];
  /**
   * Of a reported month: the lines of its year as they were when it was told. What becomes of the year's lines later, a new
   * one, another parent, changes nothing that was told. Drafts have none, nor months reported before version 4.
   */
  readonly toldLines?: readonly ServiceLine[];
  readonly drivers?: readonly Driver[];
  readonly bridge?: readonly BridgeItem[];
  readonly savings?: { readonly asAt: IsoDate; readonly schemes: readonly Saving[] };
  readonly mitigations?: readonly Mitigation[];
  readonly pressures?: readonly Pressure[];
  readonly reserves?: readonly Reserve[];
  readonly assumptions?: readonly Assumption[];
  readonly councilWide?: CouncilWide;
  readonly headline?: ReportedHeadline;
  /** The lowest and highest outturn thought possible, where somebody said. */
  readonly range?: { readonly low: Pence; readonly high: Pence };
  readonly example?: true;
}

/** A question asked in the review, and the answer promised. Open until it is answered. */
export interface ReviewQuestion {
  readonly question: string;
  /** A role, never a person's name. */
  readonly owner: string;
  readonly answerBy: IsoDate | null;
  readonly answer?: string;
  /** The step of the review it was asked at, from 1. */
  readonly step?: number;
  /** The id of the earlier review it was asked in, when it is answered in this one. */
  readonly askedIn?: string;
}

/** By whom in which role, when, and over which version. */
export interface SignOff {
  readonly role: string;
  readonly on: IsoDate;
  readonly monthId: string;
  /** The month the movement was counted from; null when there was none. */
  readonly comparedWith?: string | null;
  /** The headline as it was read then, so that a later change of a draft is seen. */
  readonly said?: string;
}

/** A signed-off review that was opened again: why, by whom in which role, when, and the sign-off it took back. */
export interface ReviewCorrection {
  readonly reason: string;
  readonly role: string;
  readonly on: IsoDate;
  readonly signedOff: SignOff;
}

/** The review of a month: what was asked, and the sign-off. */
export interface BudgetReview {
  /** `<area>/<year>/<month>`. */
  readonly id: string;
  readonly area: OnsCode;
  readonly year: FinancialYear;
  readonly month: BudgetMonthNumber;
  readonly questions: readonly ReviewQuestion[];
  readonly signedOff?: SignOff;
  /** The first first. */
  readonly corrections?: readonly ReviewCorrection[];
}
