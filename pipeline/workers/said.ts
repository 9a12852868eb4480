/** What a worker says: that it can begin, something of the task in hand, or what came of it. */
export type Said<Result, Note> =
  | { readonly kind: 'ready' }
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'done'; readonly result: Result };
