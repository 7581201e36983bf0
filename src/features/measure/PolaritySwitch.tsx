/** For a measure whose direction is contested: show it without better or worse, or score it again. Kept in the settings. */
import type { Measure } from '../../domain/measures/measure.ts';
import type { Settings } from '../../domain/settings/settings-table.ts';
import { usePutSettings } from '../../queries/writes.ts';
import { storeProblemSentence } from '../../storage/store-problem-sentence.ts';
import { Button } from '../../ui/controls/Button.tsx';
import styles from './measure.module.css';

interface Props {
  readonly measure: Measure;
  readonly settings: Settings;
}

export function PolaritySwitch({ measure, settings }: Props) {
  const put = usePutSettings();
  const name = `${measure.framework}/${measure.code}`;
  const neutral = settings.neutral ?? [];
  const isNeutral = neutral.includes(name);
  const change = (): void =>
    put.mutate({ neutral: isNeutral ? neutral.filter((one) => one !== name) : [...neutral, name] });
  return (
    <span className={styles.switch}>
      The direction is contested.{' '}
      <Button onClick={change} disabled={put.isPending}>
        {isNeutral ? 'Score it: higher is better' : 'Show it without better or worse'}
      </Button>
      {put.error && <span role="alert">{storeProblemSentence(put.error.problem)}</span>}
    </span>
  );
}
