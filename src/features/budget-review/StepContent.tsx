/** What each step shows: the sentence first, then the table it is read from. */
import type { ReactNode } from 'react';
import { residualRiskOfMonth } from '../../domain/budget/residual-risk.ts';
import { residualRiskSentence } from '../../domain/budget/residual-risk-words.ts';
import { savingsSentence, secureSavingsSentence } from '../../domain/budget/savings-words.ts';
import { BridgeStep } from './BridgeStep.tsx';
import { ClosingStep } from './ClosingStep.tsx';
import type { Desk } from './desk.ts';
import { HeadlineStep } from './HeadlineStep.tsx';
import { linesTable } from './lines-table.ts';
import { linesSentence } from './lines-words.ts';
import { mitigationsTable } from './mitigations-table.ts';
import { nextYearSentences } from './next-year-words.ts';
import { pressuresTable } from './pressures-table.ts';
import { Said } from './Said.tsx';
import { savingsTable } from './savings-table.ts';

export function StepContent({ step, desk }: { readonly step: number; readonly desk: Desk }): ReactNode {
  const { reviewed, style } = desk;
  const { now, before } = reviewed;
  const { month } = now;
  switch (step) {
    case 2:
      return <BridgeStep reviewed={reviewed} style={style} />;
    case 3:
      return <Said sentences={[linesSentence(now, style)]} table={linesTable(now, before, style)} />;
    case 4: {
      const schemes = month.savings?.schemes ?? [];
      const sentences = [savingsSentence(schemes, style), secureSavingsSentence(schemes)];
      return <Said sentences={sentences} table={savingsTable(schemes, style)} />;
    }
    case 5: {
      const risk = residualRiskOfMonth(now);
      const sentence = risk
        ? residualRiskSentence(risk, style)
        : 'No forecast is held, so what remains is not known.';
      return <Said sentences={[sentence]} table={mitigationsTable(month.mitigations ?? [], style)} />;
    }
    case 6:
      return (
        <Said
          sentences={nextYearSentences(month, style)}
          table={pressuresTable(month.pressures ?? [], style)}
        />
      );
    case 7:
      return <ClosingStep desk={desk} />;
    default:
      return <HeadlineStep reviewed={reviewed} style={style} />;
  }
}
