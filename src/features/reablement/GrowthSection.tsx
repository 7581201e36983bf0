/** Growth since the base year by provider: two bars, what each part added, the share sentence and its rule. */
import { growthModel } from '../../charts/model/growth-model.ts';
import { ProviderGrowth } from '../../charts/provider-growth/ProviderGrowth.tsx';
import { growthSentence, shareOfGrowthSentence } from '../../domain/reablement/growth-words.ts';
import { capitalised } from '../../lib/capitalised.ts';
import styles from '../local/local.module.css';
import type { LocalPage } from '../local/local-page.ts';
import { PartsFrame } from '../local/PartsFrame.tsx';
import type { ReablementGrowth } from './reablement-growth.ts';
import type { TwelveMonths } from './twelve-months.ts';

const RULE =
  'A share of the increase is given only where the total rose, the parts sum to it in both years and no part fell; otherwise the change of each part is.';

interface Props {
  readonly page: LocalPage;
  readonly held: TwelveMonths;
  readonly grown: ReablementGrowth;
}

export function GrowthSection({ page, held, grown }: Props) {
  const { growth, names, year, latest, points, integers } = grown;
  const invented = points.some(({ status }) => status === 'illustrative');
  const known = growth.parts.flatMap(({ name, before, now }) =>
    before === null || now === null ? [] : [{ name, base: before, now }],
  );
  const model =
    known.length === growth.parts.length && known.length > 0
      ? growthModel({
          parts: known,
          baseLabel: `In ${year}`,
          nowLabel: capitalised(names.when.replace(/^in the /, '')),
          illustrative: invented,
        })
      : null;
  const share = shareOfGrowthSentence(growth, names);
  const said = [growthSentence(growth, names), share].filter(Boolean).join(' ').replace(/\.$/, '');
  const title = invented ? `${said} (partly illustrative)` : said;
  const parts = held.parts.length > 0 ? held.parts : [{ ...held.total, name: 'Total' }];
  return (
    <PartsFrame
      page={page}
      parts={parts}
      section={`Growth since ${year}, by provider`}
      title={title}
      subtitle={`${held.total.measure.title}, ${page.name}, people: in-house and alternative provision.`}
      drawing={model && <ProviderGrowth model={model} label={title} paper={335} />}
      panel="reablement-growth"
      about="growth by provider"
    >
      <p className={styles.notes}>{RULE}</p>
      {integers && (
        <p className={styles.notes}>
          {`Reported as percentages only. ${integers} The numbers drawn are one of these and illustrative.`}
        </p>
      )}
      {latest.note && <p className={styles.notes}>{latest.note}</p>}
    </PartsFrame>
  );
}
