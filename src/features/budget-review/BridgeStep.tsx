/** What moved, drawn and as a table; where no month was reported before, the sentence says so. */
import { BridgeChart } from '../../charts/bridge/BridgeChart.tsx';
import { bridgeModel } from '../../charts/model/bridge-model.ts';
import { bridgeSentence } from '../../domain/budget/bridge-words.ts';
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import { bridgeTable } from './bridge-table.ts';
import { reviewBadges } from './review-badges.ts';
import type { ReviewedMonth } from './reviewed-month.ts';
import { Said } from './Said.tsx';

interface Props {
  readonly reviewed: ReviewedMonth;
  readonly style: HouseStyle;
}

export function BridgeStep({ reviewed, style }: Props) {
  const { bridge, now } = reviewed;
  const sentence = bridgeSentence(bridge, style);
  const invented = reviewBadges(reviewed).includes('Illustrative');
  const model = bridgeModel(bridge, now.month, invented, style);
  return (
    <Said sentences={[sentence]} table={bridgeTable(bridge, now.month, style)}>
      {model && <BridgeChart model={model} label={sentence} />}
    </Said>
  );
}
