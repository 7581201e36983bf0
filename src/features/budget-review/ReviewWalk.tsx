/** One step a screen, in large type, with the questions of the step under it; the printed note stands beside it, for paper only. */
import { useCallback, useEffect, useRef } from 'react';
import { budgetMonthInWords } from '../../domain/budget/budget-month.ts';
import type { HouseStyle } from '../../domain/figures/house-style.ts';
import { goTo, useAddress } from '../../ui/address/use-address.ts';
import { VisuallyHidden } from '../../ui/styles/VisuallyHidden.tsx';
import { LocalBadges } from '../local/LocalBadges.tsx';
import { LocalWriteProblem } from '../local/LocalWriteProblem.tsx';
import { TypedInOtherTabs } from '../local/TypedInOtherTabs.tsx';
import { UndoOffer } from '../local/UndoOffer.tsx';
import type { TabDraftGiven } from '../local/use-tab-draft.ts';
import type { Desk } from './desk.ts';
import { EarlierQuestions } from './EarlierQuestions.tsx';
import { LockedNote } from './LockedNote.tsx';
import { PrintedNote } from './PrintedNote.tsx';
import { QuestionPanel } from './QuestionPanel.tsx';
import styles from './review.module.css';
import { reviewBadges } from './review-badges.ts';
import { LAST_STEP, REVIEW_STEPS, stepIn } from './review-steps.ts';
import type { ReviewedMonth } from './reviewed-month.ts';
import { StepContent } from './StepContent.tsx';
import { useFullScreen } from './use-full-screen.ts';
import { useKeepReview } from './use-keep-review.ts';
import { useStepKeys } from './use-step-keys.ts';
import { useTyping } from './use-typing.ts';
import { WalkControls } from './WalkControls.tsx';

interface Props {
  readonly drafting: TabDraftGiven;
  readonly reviewed: ReviewedMonth;
  readonly name: string;
  readonly style: HouseStyle;
}

export function ReviewWalk({ drafting, reviewed, name, style }: Props) {
  const { path, search } = useAddress();
  const step = stepIn(search);
  const go = useCallback((to: number) => goTo(path, { ...search, step: String(to) }), [path, search]);
  useStepKeys(step, go);
  const walk = useRef<HTMLDivElement>(null);
  const screen = useFullScreen(walk);
  const heading = useFocusOnStep(step);
  const typing = useTyping(drafting);
  const kept = useKeepReview(reviewed.review);
  const desk: Desk = { reviewed, typing, kept, style };
  return (
    <>
      <div ref={walk} className={screen.filled ? `${styles.walk} ${styles.filled}` : styles.walk}>
        <h1 className={styles.title}>
          Budget review, {name}, {budgetMonthInWords(reviewed.review, style)}
        </h1>
        <WalkControls step={step} go={go} screen={screen} search={search} path={path} />
        <p className={styles.source}>
          <LocalBadges badges={reviewBadges(reviewed)} />
        </p>
        <LockedNote reviewed={reviewed} style={style} />
        <TypedInOtherTabs others={typing.others} />
        {(step === 1 || step === LAST_STEP) && <EarlierQuestions desk={desk} />}
        <section className={styles.step} aria-labelledby="step">
          <h2 id="step" ref={heading} tabIndex={-1}>
            <span className={styles.progress}>
              Step {step} of {LAST_STEP}
            </span>
            <VisuallyHidden>: </VisuallyHidden>
            {REVIEW_STEPS[step - 1]}
          </h2>
          <StepContent step={step} desk={desk} />
        </section>
        <QuestionPanel desk={desk} step={step} />
        <UndoOffer offer={kept.offer} />
        <LocalWriteProblem error={kept.error} />
      </div>
      <PrintedNote reviewed={reviewed} name={name} style={style} />
    </>
  );
}

/** A new step is announced by moving the focus to its heading; the first is left alone. */
function useFocusOnStep(step: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView?.({ block: 'nearest' });
  }, [step]);
  return heading;
}
