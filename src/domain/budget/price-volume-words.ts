/** People times unit cost in sentences: how many people, at what price, and what each did to the forecast. */
import { counted, formatNumber, type HouseStyle } from '../figures/house-style.ts';
import type { Driver } from './budget-year.ts';
import { exactPounds } from './pounds-in-words.ts';
import { priceVolume } from './price-volume.ts';
import { varianceInWords } from './variance-in-words.ts';

/** "110 people × £950 a week × 52 weeks": budgeted or forecast. Averages keep one decimal. */
export function driverInWords(driver: Driver, which: 'budget' | 'forecast'): string {
  const people = which === 'budget' ? driver.peopleBudget : driver.peopleForecast;
  const cost = which === 'budget' ? driver.unitCostBudget : driver.unitCostForecast;
  const units = `${number(driver.units)} ${driver.unit}${driver.units === 1 ? '' : 's'}`;
  return `${peopleInWords(people)} × ${exactPounds(cost)} a ${driver.unit} × ${units}`;
}

/** "Price: £0.260m over. Volume: £0.468m over. Both together: £26,000 over. In all £0.754m over." */
export function priceVolumeSentence(driver: Driver, style?: HouseStyle): string {
  const { price, volume, joint, total } = priceVolume(driver);
  const both = joint === 0 ? '' : ` Both together: ${varianceInWords(joint, style)}.`;
  const parts = `Price: ${varianceInWords(price, style)}. Volume: ${varianceInWords(volume, style)}.${both}`;
  return `${parts} In all ${varianceInWords(total, style)}.`;
}

function peopleInWords(people: number): string {
  return Number.isInteger(people) ? counted(people, 'person', 'people') : `${number(people)} people`;
}

function number(value: number): string {
  return formatNumber(value, Number.isInteger(value) ? 0 : 1);
}
