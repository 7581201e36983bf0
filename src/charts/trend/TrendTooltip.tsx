/** What a year's figures are, under the pointer. The same figures stand in the table for everyone else. */
import { formatYear, type HouseStyle } from '../../domain/figures/house-style.ts';
import type { Measure } from '../../domain/measures/measure.ts';
import { cutInWords, differenceInWords, valueInWords } from '../../domain/measures/measure-value.ts';
import type { TrendPoint, TrendSeries } from '../model/trend-model.ts';
import styles from './trend.module.css';

interface Props {
  readonly series: readonly TrendSeries[];
  readonly measure: Measure;
  readonly houseStyle: HouseStyle;
  /** Given by the chart. */
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: TrendPoint }[];
}

export function TrendTooltip({ series, measure, houseStyle, active, payload }: Props) {
  const point = payload?.find((entry) => entry.payload)?.payload;
  if (!active || !point) return null;
  return (
    <div className={styles.tooltip}>
      <strong>{formatYear(point.year, houseStyle)}</strong>
      <dl>
        {series.map(({ line, name }) => {
          const value = point[line];
          const inWords = line === 'threshold' ? cutInWords : valueInWords;
          return (
            <div key={line}>
              <dt>{name}</dt>
              <dd>{value === null ? 'no figure' : inWords(value, measure)}</dd>
            </div>
          );
        })}
        {point.margin !== null && (
          <div>
            <dt>Margin of error</dt>
            <dd>± {differenceInWords(point.margin, measure)}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}
