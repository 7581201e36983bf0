/** The risk that remains, in a sentence. */
import type { HouseStyle } from '../figures/house-style.ts';
import type { ResidualRisk } from './residual-risk.ts';
import { sizeInWords, varianceInWords } from './variance-in-words.ts';

/** "£4.813m over before mitigation; £2.145m is being done about it; £2.668m over remains." */
export function residualRiskSentence(risk: ResidualRisk, style?: HouseStyle): string {
  const { gross, included, notIncluded, residual, residualIfAll } = risk;
  const remains =
    residual === 0 ? 'nothing remains over or under' : `${varianceInWords(residual, style)} remains`;
  const done =
    included === 0
      ? 'no mitigation is counted on'
      : `${sizeInWords(included, style)} of mitigation is counted on`;
  const more =
    notIncluded === 0
      ? ''
      : ` A further ${sizeInWords(notIncluded, style)} is not counted on yet: with it, ${varianceInWords(residualIfAll, style)}.`;
  return `${capital(varianceInWords(gross, style))} before mitigation; ${done}; ${remains}.${more}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
