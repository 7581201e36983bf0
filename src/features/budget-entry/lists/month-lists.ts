/** The lists of a month beside its lines, each with its columns and the record a row becomes. A table: code derives the rest. */
import type {
  Assumption,
  BridgeItem,
  Driver,
  Mitigation,
  Pressure,
  Reserve,
} from '../../../domain/budget/budget-year.ts';
import { amountText } from '../read-amount.ts';
import { type EntryList, entryList } from './entry-list.ts';

const LASTING = [
  { value: '', label: 'Not said' },
  { value: 'recurrent', label: 'Recurrent' },
  { value: 'one-off', label: 'One-off' },
];

const BRIDGE = entryList<BridgeItem>(
  {
    id: 'bridge',
    title: 'Why it moved',
    about:
      'The causes of the movement since the last reported month. Worse is positive, better is negative; together they come to the movement.',
    item: 'cause',
    columns: [
      { key: 'cause', label: 'Cause', kind: 'text', width: 'wide' },
      { key: 'amount', label: 'Amount', kind: 'amount' },
      { key: 'recurrent', label: 'Lasting', kind: 'choice', choices: LASTING, optional: true },
    ],
  },
  {
    itemsOf: ({ bridge }) => bridge,
    textsOf: ({ cause, amount, recurrent }) => ({
      cause,
      amount: amountText(amount),
      recurrent: recurrent === undefined ? '' : recurrent ? 'recurrent' : 'one-off',
    }),
    read(row) {
      const lasting = row.choice('recurrent', ['', 'recurrent', 'one-off']);
      const item = { cause: row.text('cause'), amount: row.amount('amount') };
      return lasting ? { ...item, recurrent: lasting === 'recurrent' } : item;
    },
    put({ bridge: _, ...month }, bridge) {
      return bridge ? { ...month, bridge } : month;
    },
  },
);

const DRIVERS = entryList<Driver>(
  {
    id: 'drivers',
    title: 'People and unit cost',
    about:
      'People times units times unit cost behind a line, as budgeted and as forecast. Units are those of a person in the year: 52 weeks.',
    item: 'driver',
    columns: [
      { key: 'line', label: 'Service line', kind: 'line', width: 'wide' },
      {
        key: 'unit',
        label: 'Unit',
        kind: 'choice',
        choices: [
          { value: 'week', label: 'Week' },
          { value: 'hour', label: 'Hour' },
          { value: 'month', label: 'Month' },
          { value: 'year', label: 'Year' },
        ],
        instead: 'week',
        width: 'narrow',
      },
      { key: 'units', label: 'Units', kind: 'number', width: 'narrow' },
      { key: 'peopleBudget', label: 'People, budget', kind: 'number' },
      { key: 'peopleForecast', label: 'People, forecast', kind: 'number' },
      { key: 'unitCostBudget', label: 'Unit cost, budget', kind: 'amount' },
      { key: 'unitCostForecast', label: 'Unit cost, forecast', kind: 'amount' },
    ],
  },
  {
    itemsOf: ({ drivers }) => drivers,
    textsOf: ({ line, unit, units, peopleBudget, peopleForecast, unitCostBudget, unitCostForecast }) => ({
      line,
      unit,
      units: String(units),
      peopleBudget: String(peopleBudget),
      peopleForecast: String(peopleForecast),
      unitCostBudget: amountText(unitCostBudget),
      unitCostForecast: amountText(unitCostForecast),
    }),
    read: (row) => ({
      line: row.line('line') ?? '',
      unit: row.choice('unit', ['week', 'hour', 'month', 'year']) ?? 'week',
      units: row.number('units'),
      peopleBudget: row.number('peopleBudget'),
      peopleForecast: row.number('peopleForecast'),
      unitCostBudget: row.amount('unitCostBudget'),
      unitCostForecast: row.amount('unitCostForecast'),
    }),
    put({ drivers: _, ...month }, drivers) {
      return drivers ? { ...month, drivers } : month;
    },
  },
);

const MITIGATIONS = entryList<Mitigation>(
  {
    id: 'mitigations',
    title: 'What is being done',
    about:
      'Mitigations and what each takes off, positive. Included: the forecast after mitigation counts on it.',
    item: 'mitigation',
    columns: [
      { key: 'title', label: 'Mitigation', kind: 'text', width: 'wide' },
      { key: 'amount', label: 'Takes off', kind: 'amount' },
      { key: 'owner', label: 'Owner (a role)', kind: 'text', role: true },
      {
        key: 'status',
        label: 'Status',
        kind: 'choice',
        choices: [
          { value: 'planned', label: 'Planned' },
          { value: 'under-way', label: 'Under way' },
          { value: 'delivered', label: 'Delivered' },
        ],
        instead: 'planned',
      },
      {
        key: 'included',
        label: 'Included',
        kind: 'choice',
        choices: [
          { value: 'no', label: 'No' },
          { value: 'yes', label: 'Yes' },
        ],
        instead: 'no',
        width: 'narrow',
      },
    ],
  },
  {
    itemsOf: ({ mitigations }) => mitigations,
    textsOf: ({ title, amount, owner, status, included }) => ({
      title,
      amount: amountText(amount),
      owner,
      status,
      included: included ? 'yes' : 'no',
    }),
    read: (row) => ({
      title: row.text('title'),
      amount: row.amount('amount'),
      owner: row.text('owner'),
      status: row.choice('status', ['planned', 'under-way', 'delivered']) ?? 'planned',
      included: row.choice('included', ['no', 'yes']) === 'yes',
    }),
    put({ mitigations: _, ...month }, mitigations) {
      return mitigations ? { ...month, mitigations } : month;
    },
  },
);

const PRESSURES = entryList<Pressure>(
  {
    id: 'pressures',
    title: 'Pressures not in the forecast',
    about: 'What may come and is not in the forecast; a cost is positive.',
    item: 'pressure',
    columns: [
      { key: 'title', label: 'Pressure', kind: 'text', width: 'wide' },
      { key: 'amount', label: 'Amount', kind: 'amount' },
      {
        key: 'likelihood',
        label: 'Likelihood',
        kind: 'choice',
        choices: [
          { value: 'low', label: 'Low' },
          { value: 'medium', label: 'Medium' },
          { value: 'high', label: 'High' },
        ],
      },
    ],
  },
  {
    itemsOf: ({ pressures }) => pressures,
    textsOf: ({ title, amount, likelihood }) => ({ title, amount: amountText(amount), likelihood }),
    read: (row) => ({
      title: row.text('title'),
      amount: row.amount('amount'),
      likelihood: row.choice('likelihood', ['low', 'medium', 'high']) ?? 'medium',
    }),
    put({ pressures: _, ...month }, pressures) {
      return pressures ? { ...month, pressures } : month;
    },
  },
);

const RESERVES = entryList<Reserve>(
  {
    id: 'reserves',
    title: 'Reserves',
    about: 'What is there at the start of the year, and what is planned to be drawn, positive.',
    item: 'reserve',
    columns: [
      { key: 'name', label: 'Reserve', kind: 'text', width: 'wide' },
      { key: 'opening', label: 'Opening', kind: 'amount' },
      { key: 'planned', label: 'Planned to be drawn', kind: 'amount' },
    ],
  },
  {
    itemsOf: ({ reserves }) => reserves,
    textsOf: ({ name, opening, planned }) => ({
      name,
      opening: amountText(opening),
      planned: amountText(planned),
    }),
    read: (row) => ({
      name: row.text('name'),
      opening: row.amount('opening'),
      planned: row.amount('planned'),
    }),
    put({ reserves: _, ...month }, reserves) {
      return reserves ? { ...month, reserves } : month;
    },
  },
);

const ASSUMPTIONS = entryList<Assumption>(
  {
    id: 'assumptions',
    title: 'What is assumed',
    about: 'What the forecast rests on, who owns it, and when it is looked at again.',
    item: 'assumption',
    columns: [
      { key: 'text', label: 'Assumption', kind: 'text', width: 'wide' },
      { key: 'owner', label: 'Owner (a role)', kind: 'text', role: true },
      { key: 'reviewBy', label: 'Review by', kind: 'date', optional: true },
    ],
  },
  {
    itemsOf: ({ assumptions }) => assumptions,
    textsOf: ({ text, owner, reviewBy }) => ({ text, owner, reviewBy: reviewBy ?? '' }),
    read: (row) => ({ text: row.text('text'), owner: row.text('owner'), reviewBy: row.date('reviewBy') }),
    put({ assumptions: _, ...month }, assumptions) {
      return assumptions ? { ...month, assumptions } : month;
    },
  },
);

/** In the order of the review. */
export const MONTH_LISTS: readonly EntryList[] = [
  BRIDGE,
  DRIVERS,
  MITIGATIONS,
  PRESSURES,
  RESERVES,
  ASSUMPTIONS,
];

/** Those taken over from last month: the bridge is of one month only. */
export const LISTS_TAKEN_OVER: readonly EntryList[] = [
  DRIVERS,
  MITIGATIONS,
  PRESSURES,
  RESERVES,
  ASSUMPTIONS,
];
