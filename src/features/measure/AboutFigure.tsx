/**
 * Where the figure on this page comes from, for whoever asks: every fact behind it in one place. On paper nobody can
 * ask, so there it is always open.
 */
import { useId } from 'react';
import { formatYear, type HouseStyle, yearsInHouseStyle } from '../../domain/figures/house-style.ts';
import { FRAMEWORKS } from '../../domain/measures/framework.ts';
import { cutInWords, valueInWords } from '../../domain/measures/measure-value.ts';
import { comparatorLabel } from '../../domain/quartiles/comparator-words.ts';
import { FEWEST_FOR_QUARTILES } from '../../domain/quartiles/distribution.ts';
import type { Position } from '../../domain/quartiles/position.ts';
import { missingInWords } from '../../domain/quartiles/position-words.ts';
import type { Release } from '../../domain/releases/release.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { isPanelOpen } from '../local/panels.ts';
import { dateInWords, sourceOf } from '../standpoint/credits.ts';
import styles from './measure.module.css';
import type { SectionProps } from './section-props.ts';

export function AboutFigure({ story, view, search, onPanel }: SectionProps) {
  const { position, names } = story;
  const { measure, table } = position;
  const framework = FRAMEWORKS.find(({ id }) => id === measure.framework);
  const id = useId();
  const open = isPanelOpen(search, 'about');
  const facts: readonly (readonly [string, string])[] = [
    [
      'Measure',
      `${measure.code}, ${measure.title} (${yearsInHouseStyle(framework?.title ?? '', view.houseStyle)})`,
    ],
    ['Definition', `${measure.numerator}, over: ${measure.denominator}`],
    ['Area', `${names.council} (${view.council})`],
    ['Period', `Financial year ${formatYear(position.year, view.houseStyle)}`],
    ['Published value', publishedValue(position)],
    ...(table ? releaseFacts(table.release, view.houseStyle) : []),
    ['Compared with', comparedInWords(position, comparatorLabel(view.comparator))],
    ...cutFacts(position),
    ['Method', 'Quantile, type 7, on published values; one on a cut belongs to the better quartile'],
  ];
  return (
    <div className={styles.about}>
      <Button look="tool" aria-expanded={open} aria-controls={id} onClick={() => onPanel('about', !open)}>
        About this figure
      </Button>
      <div id={id} className={styles.aboutPanel} hidden={!open}>
        <p className={styles.onPaper}>Where this figure comes from</p>
        {table && <Badges position={position} release={table.release} />}
        <dl className={styles.definition}>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}

function publishedValue(position: Position): string {
  const { value, measure, table, margin } = position;
  if (table === null) return 'No file held has it';
  if (value === null) return `None: ${missingInWords(position)}`;
  const error = margin === null ? '' : `, margin of error ± ${valueInWords(margin, measure)}`;
  return `${valueInWords(value, measure)}${error}`;
}

function releaseFacts(release: Release, style: HouseStyle): readonly (readonly [string, string])[] {
  return [
    ['Source', sourceOf(release, style)],
    [
      'Release',
      `${release.fileName}, release ${release.id}, added ${dateInWords(new Date(release.addedAt))}`,
    ],
  ];
}

function comparedInWords({ spread }: Position, comparator: string): string {
  if (!spread) return `${comparator}: no comparison`;
  const without =
    spread.excluded === 0
      ? 'every council has a figure'
      : `${spread.excluded} without a figure ${spread.excluded === 1 ? 'is' : 'are'} left out`;
  return `${comparator}: ${spread.n} councils; ${without}`;
}

/** The very numbers a published value is compared with, so that anyone can check the quartile. */
function cutFacts({ spread, measure }: Position): readonly (readonly [string, string])[] {
  if (!spread || spread.n < FEWEST_FOR_QUARTILES) return [];
  const [lower, median, upper] = [spread.cutLower, spread.median, spread.cutUpper].map((cut) =>
    cutInWords(cut, measure),
  );
  const outer =
    measure.polarity === 'neutral'
      ? `lower quarter ${lower}, upper quarter ${upper}`
      : `between bottom and third ${lower}, threshold of the best quartile ${upper}`;
  return [['Cut points', `Median ${median}, ${outer}`]];
}

/** A word for what kind of figure it is; colour is never all there is. */
function Badges({ position, release }: { readonly position: Position; readonly release: Release }) {
  const developing =
    position.measure.framework === 'ascof-2024' && position.measure.source.startsWith('Client Level Data');
  return (
    <p className={styles.badges}>
      <span className={styles.badge}>Published</span>
      {release.kind === 'summary' && <span className={styles.badge}>From the example</span>}
      {developing && <span className={styles.badge}>Official statistics in development</span>}
    </p>
  );
}
