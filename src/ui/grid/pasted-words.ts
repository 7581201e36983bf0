/** What became of a pasted block. */
import type { PastedBlock } from './paste-block.ts';

/** "Pasted 12 cells. 1 cell of the block lies outside the grid and was left out." */
export function pastedInWords({ texts, over }: PastedBlock): string {
  const filled = `Pasted ${cells(texts.length)}.`;
  if (over === 0) return filled;
  const [lie, were] = over === 1 ? ['lies', 'was'] : ['lie', 'were'];
  return `${filled} ${cells(over)} of the block ${lie} outside the grid and ${were} left out.`;
}

function cells(count: number): string {
  return `${String(count).replace(/\B(?=(\d{3})+$)/g, ',')} ${count === 1 ? 'cell' : 'cells'}`;
}
