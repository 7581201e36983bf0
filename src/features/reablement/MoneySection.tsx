/** Cost for each person over twelve months, and what the alternative provision buys beside in-house, as a table. */
import { DataTable } from '../../charts/frame/DataTable.tsx';
import { formatNumber } from '../../domain/figures/house-style.ts';
import { periodInWords } from '../../domain/periods/period-words.ts';
import type { ProvisionBuys } from '../../domain/reablement/alternative-provision.ts';
import { alternativeSentence } from '../../domain/reablement/alternative-words.ts';
import { costInWords, poundsInWords } from '../../domain/reablement/cost-words.ts';
import { badgesOf } from '../local/badges-of.ts';
import { LocalBadges } from '../local/LocalBadges.tsx';
import styles from '../local/local.module.css';
import type { LocalPage } from '../local/local-page.ts';
import { type Money, moneyOf } from './money.ts';

const NONE = '\u2013';

export function MoneySection({ page }: { readonly page: LocalPage }) {
  const money = moneyOf(page);
  return (
    <section className={styles.group} aria-labelledby="reablement-money">
      <h2 id="reablement-money">What it costs, and what the alternative provision buys</h2>
      {money ? (
        <Bought page={page} money={money} />
      ) : (
        <p className={styles.none}>
          Not known: spend and starts are not both held for twelve months in a row. With them this shows the
          cost for each person, in-house and alternative.
        </p>
      )}
    </section>
  );
}

function Bought({ page: { houseStyle, name }, money }: { readonly page: LocalPage; readonly money: Money }) {
  const { to, spend, people, beside, outcomesTo, points } = money;
  const month = periodInWords(to, 'monthly', houseStyle);
  const outcomes =
    outcomesTo === null
      ? ''
      : ` Outcomes are of those who began in the 12 months to ${periodInWords(outcomesTo, 'monthly', houseStyle)}.`;
  const row = (who: string, buys: ProvisionBuys): string[] => [
    who,
    buys.people === null ? NONE : formatNumber(buys.people, 0),
    buys.spend === null ? NONE : poundsInWords(buys.spend),
    buys.cost === null ? NONE : poundsInWords(buys.cost),
    buys.atHomePercent === null ? NONE : `${formatNumber(buys.atHomePercent, 0)}%`,
  ];
  return (
    <>
      <p className={styles.factNote}>
        <LocalBadges badges={badgesOf(points)} />
      </p>
      <p className={styles.said}>
        {costInWords(spend, people)} in the 12 months to {month}. {alternativeSentence(beside)}
      </p>
      <DataTable
        id="reablement-money-table"
        content={{
          caption: `Reablement of ${name} by provider, 12 months to ${month}`,
          columns: [
            { label: 'Provider' },
            { label: 'People starting', numeric: true },
            { label: 'Spend', numeric: true },
            { label: 'Cost a person', numeric: true },
            { label: 'At home after 91 days', numeric: true },
          ],
          rows: [row('In-house', beside.inHouse), row('Alternative provision', beside.alternative)],
        }}
      />
      <p className={styles.notes}>
        People are starts added up: somebody who began twice counts twice.{outcomes} The two may have served
        different people, so neither difference is a saving or an effect.
      </p>
    </>
  );
}
