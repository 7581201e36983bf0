/** People times units times unit cost behind the lines, as a list of the form. */
import type { Driver } from '../../../domain/budget/budget-year.ts';
import { amountText } from '../read-amount.ts';
import { entryList } from './entry-list.ts';

export const DRIVERS = entryList<Driver>(
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
