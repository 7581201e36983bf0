/** What happens in a cell of the form, told to the form. */
export interface EntryEvents {
  readonly onType: (cell: string, text: string) => void;
  /** Several cells in one step, such as taking a sum. */
  readonly onPut: (texts: readonly (readonly [cell: string, text: string])[]) => void;
  /** The focus came to a cell, and what stands in it. */
  readonly onEnter: (cell: string, text: string) => void;
  /** The focus left it, and what stands in it now. */
  readonly onLeave: (cell: string, text: string) => void;
}
