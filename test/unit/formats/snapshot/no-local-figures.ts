/** The local part of a snapshot without local figures. */
export const NO_LOCAL_FIGURES = { series: [], localMeasures: [], events: [] } as const;
