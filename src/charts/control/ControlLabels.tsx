/** The last figure in words and the name of the target's line. */
import type { ControlLayout } from '../model/control-layout.ts';
import { type ControlModel, whenBriefly } from '../model/control-model.ts';
import plot from '../plot/plot.module.css';

interface Props {
  readonly model: ControlModel;
  readonly layout: ControlLayout;
}

export function ControlLabels({ model, layout }: Props) {
  const { last, target } = layout;
  const when = whenBriefly(model.last, model);
  return (
    <g>
      {target && (
        <text
          x={target.x}
          y={target.y}
          textAnchor={target.beside ? 'start' : 'end'}
          className={`${plot.quiet} ${target.beside ? '' : plot.rim}`}
        >
          {model.target?.label}
        </text>
      )}
      {last.beside ? (
        <g>
          <text x={last.x} y={last.y - 8} className={plot.last}>
            {model.last.brief}
          </text>
          <text x={last.x} y={last.y + 12} className={plot.quiet}>
            {when}
          </text>
        </g>
      ) : (
        <text x={last.x} y={last.y} textAnchor="end" className={plot.last}>
          {model.last.brief}
          <tspan dx="8" className={plot.quiet} fontWeight={400}>
            {when}
          </tspan>
        </text>
      )}
    </g>
  );
}
