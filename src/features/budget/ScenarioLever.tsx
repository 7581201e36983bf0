/** One line's two sliders, people and price, each with a field to type the number in. */
import { useId } from 'react';
import { driverInWords } from '../../domain/budget/price-volume-words.ts';
import styles from './budget.module.css';
import type { Lever, Tried } from './scenario-state.ts';

const PRICE = { reach: 15, step: 0.5 };
/** The slider reaches a third of the people forecast either way; the field further. */
const SHARE = 3;
const FEWEST = 20;

interface Props {
  readonly lever: Lever;
  readonly name: string;
  readonly tried: Tried;
  readonly onTry: (tried: Tried) => void;
}

export function ScenarioLever({ lever: { driver }, name, tried, onTry }: Props) {
  const all = Math.floor(driver.peopleForecast);
  const reach = Math.max(FEWEST, Math.ceil(all / SHARE));
  return (
    <li className={styles.lever}>
      <p>
        <strong>{name}</strong>
        <span className={styles.forecast}>{driverInWords(driver, 'forecast')}</span>
      </p>
      <Slider
        label={`People more or fewer, ${name}`}
        short="People more or fewer"
        value={tried.people}
        from={-Math.min(all, reach)}
        to={reach}
        step={1}
        onChange={(people) => onTry({ ...tried, people })}
      />
      <Slider
        label={`Price higher or lower in percent, ${name}`}
        short="Price higher or lower, %"
        value={tried.pricePercent}
        from={-PRICE.reach}
        to={PRICE.reach}
        step={PRICE.step}
        onChange={(pricePercent) => onTry({ ...tried, pricePercent })}
      />
    </li>
  );
}

interface SliderProps {
  readonly label: string;
  readonly short: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

function Slider({ label, short, value, from, to, step, onChange }: SliderProps) {
  const id = useId();
  const change = (text: string): void => {
    const number = Number(text);
    if (Number.isFinite(number)) onChange(number);
  };
  return (
    <div className={styles.slider}>
      <label htmlFor={id}>{short}</label>
      <input
        type="range"
        aria-label={`${label}, slider`}
        min={from}
        max={to}
        step={step}
        value={value}
        onChange={(event) => change(event.target.value)}
      />
      <input
        id={id}
        type="number"
        aria-label={label}
        step={step}
        value={value}
        onChange={(event) => change(event.target.value)}
      />
    </div>
  );
}
