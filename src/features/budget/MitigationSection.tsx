/** What is being done about it and what remains; what may come and is not in the forecast; what is there to draw on. */
import { DataTable } from '../../charts/frame/DataTable.tsx';
import { exactPounds } from '../../domain/budget/pounds-in-words.ts';
import { pressuresNotInForecast } from '../../domain/budget/pressures.ts';
import { reservesClosing } from '../../domain/budget/reserves.ts';
import { residualRiskOfMonth } from '../../domain/budget/residual-risk.ts';
import { residualRiskSentence } from '../../domain/budget/residual-risk-words.ts';
import { sizeInWords } from '../../domain/budget/variance-in-words.ts';
import local from '../local/local.module.css';
import styles from './budget.module.css';
import type { BudgetPageOf } from './budget-page-of.ts';

const STATUS = { planned: 'planned', 'under-way': 'under way', delivered: 'delivered' } as const;

interface Props {
  readonly page: BudgetPageOf;
}

export function MitigationSection({ page }: Props) {
  return (
    <section className={local.group} aria-labelledby="budget-mitigation">
      <h2 id="budget-mitigation">What is being done, and what remains</h2>
      <div className={styles.parts}>
        <div>
          <Mitigations page={page} />
        </div>
        <div>
          <Pressures page={page} />
        </div>
        <div>
          <Reserves page={page} />
        </div>
      </div>
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
            { label: 'Owner' },
            { label: 'Status' },
            { label: 'Counted on' },
            { label: 'Takes off', numeric: true },
          ],
          rows: mitigations.map(({ title, amount, owner, status, included }) => [
            title,
            owner,
            STATUS[status],
            included ? 'yes' : 'not yet',
            exactPounds(amount),
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
      {pressures.length === 0 ? (
        <p className={local.none}>No pressure outside the forecast is recorded.</p>
      ) : (
        <>
          <p className={local.said}>
            {total === 0
              ? 'The pressures not in the forecast cancel out.'
              : `${sizeInWords(total, houseStyle)} of pressures are not in the forecast, not weighted by likelihood.`}
          </p>
          <DataTable
            id="budget-pressures"
            content={{
              caption: 'Pressures not in the forecast',
              columns: [{ label: 'Pressure' }, { label: 'Likelihood' }, { label: 'Amount', numeric: true }],
              rows: pressures.map(({ title, amount, likelihood }) => [
                title,
                likelihood,
                exactPounds(amount),
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
      {reserves.length === 0 ? (
        <p className={local.none}>No reserve is recorded.</p>
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
