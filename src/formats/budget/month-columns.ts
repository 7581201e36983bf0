/** Finds columns that stand for months, as wide tables have them: `Apr`, `October 2024`, `M7`, `P07`. It reads no amounts. */
const NAME =
  'apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?';
const NUMBERED = '(?:m|p|month|period)[\\s_-]*(?:0?[1-9]|1[0-2])';
const WHAT = '(?:[\\s_-]*(?:actuals?|forecast|budget|spend|profile))?';
const MONTH = new RegExp(`^(?:(?:${NAME})[\\s_/-]*(?:20)?(?:\\d\\d)?|${NUMBERED})${WHAT}$`, 'i');

/** Fewer than three may be anything: a column called May. */
const ENOUGH = 3;

/** The names as written; empty for a table that is not wide. monthColumns(['line', 'Apr-24', 'May-24', 'Jun-24']) has three. */
export function monthColumns(fields: readonly string[]): readonly string[] {
  const found = fields.map((field) => field.trim()).filter((field) => MONTH.test(field));
  return found.length >= ENOUGH ? found : [];
}
