/** What is being done about it and what remains; what may come and is not in the forecast; what is there to draw on. */
import { DataTable } from '../../charts/frame/DataTable.tsx';
import { exactPounds } from '../../domain/budget/pounds-in-words.ts';
import { pressuresNotInForecast } from '../../domain/budget/pressures.ts';
import { reservesClosing } from '../../domain/budget/reserves.ts';
import { residualRiskOfMonth } from '../../domain/budget/residual-risk.ts';
import { residualRiskSentence } from '../../domain/budget/residual-risk-words.ts';
import { sizeInWords } from '../../domain/budget/variance-in-words.ts';
import local from '../local/local.module.css';
import type { BudgetPageOf } from './budget-page-of.ts';

const STATUS = { planned: 'planned', 'under-way': 'under way', delivered: 'delivered' } as const;

interface Props {
  readonly page: BudgetPageOf;
}

export function MitigationSection({ page }: Props) {
  return (
    <section className={local.group} aria-labelledby="budget-mitigation">
      <h2 id="budget-mitigation">What is being done, and what remains</h2>
      <Mitigations page={page} />
      <Pressures page={page} />
      <Reserves page={page} />
    </section>
  );
}

function Mitigations({ page: { view, houseStyle } }: Props) {
  const mitigations = view.now.month.mitigations ?? [];
  const risk = residualRiskOfMonth(view.now);
  if (mitigations.length === 0)
    return (
      <p className={local.none}>
        No mitigations are recorded for this month, so the risk that remains is the variance itself.
      </p>
    );
  return (
    <>
      {risk && <p className={local.said}>{residualRiskSentence(risk, houseStyle)}</p>}
      <DataTable
        id="budget-mitigations"
        content={{
          caption: 'Mitigations',
          columns: [
            { label: 'Mitigation' },
            { label: 'Takes off', numeric: true },
            { label: 'Owner' },
            { label: 'Status' },
            { label: 'Counted on' },
          ],
          rows: mitigations.map(({ title, amount, owner, status, included }) => [
            title,
            exactPounds(amount),
            owner,
            STATUS[status],
            included ? 'yes' : 'not yet',
          ]),
        }}
      />
    </>
  );
}

function Pressures({ page: { view, houseStyle } }: Props) {
  const { total, pressures } = pressuresNotInForecast(view.now.month.pressures ?? []);
  return (
    <>
      <h3>Pressures not in the forecast</h3>
      {pressures.length === 0 ? (
        <p className={local.none}>None is recorded.</p>
      ) : (
        <>
          <p className={local.said}>
            {total === 0
              ? 'They cancel out.'
              : `${sizeInWords(total, houseStyle)} in all, not weighted by likelihood.`}
          </p>
          <DataTable
            id="budget-pressures"
            content={{
              caption: 'Pressures not in the forecast',
              columns: [{ label: 'Pressure' }, { label: 'Amount', numeric: true }, { label: 'Likelihood' }],
              rows: pressures.map(({ title, amount, likelihood }) => [
                title,
                exactPounds(amount),
                likelihood,
              ]),
            }}
          />
        </>
      )}
    </>
  );
}

function Reserves({ page: { view } }: Props) {
  const { reserves, opening, planned, closing } = reservesClosing(view.now.month.reserves ?? []);
  return (
    <>
      <h3>Reserves</h3>
      {reserves.length === 0 ? (
        <p className={local.none}>None is recorded.</p>
      ) : (
        <DataTable
          id="budget-reserves"
          content={{
            caption: 'Reserves',
            columns: [
              { label: 'Reserve' },
              { label: 'Opening', numeric: true },
              { label: 'Planned to be drawn', numeric: true },
              { label: 'Closing', numeric: true },
            ],
            rows: [...reserves, { name: 'Together', opening, planned, closing }].map((reserve) => [
              reserve.name,
              exactPounds(reserve.opening),
              exactPounds(reserve.planned),
              exactPounds(reserve.closing),
            ]),
          }}
        />
      )}
    </>
  );
}
