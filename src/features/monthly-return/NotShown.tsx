/** What a search of the grid does not show: that no name has its words, or that the tick leaves some out, and the way to them. */
import { counted } from '../../domain/figures/house-style.ts';
import { goTo, useAddress } from '../../ui/address/use-address.ts';
import { Button } from '../../ui/controls/Button.tsx';
import styles from './monthly-return.module.css';

interface Props {
  readonly isNothingShown: boolean;
  /** Measures whose names have the words, left out because they have no figures before. */
  readonly withoutFigures: number;
}

export function NotShown({ isNothingShown, withoutFigures }: Props) {
  const { path, search } = useAddress();
  if (withoutFigures === 0)
    return (
      isNothingShown && <p className={styles.note}>No measure of this return has these words in its name.</p>
    );
  const isOne = withoutFigures === 1;
  const measures = counted(
    withoutFigures,
    isNothingShown ? 'measure' : 'more measure',
    isNothingShown ? 'measures' : 'more measures',
  );
  return (
    <p className={styles.note}>
      {measures} without figures before {isOne ? 'has' : 'have'} these words in{' '}
      {isOne ? 'its name' : 'their names'}, not shown while “Only measures with figures before” is ticked.{' '}
      <Button onClick={() => goTo(path, { ...search, measures: 'all' }, 'replace')}>
        Show {isOne ? 'it' : 'them'} too
      </Button>
    </p>
  );
}
