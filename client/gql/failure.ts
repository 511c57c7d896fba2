/** What can go wrong between the page and the API, in the words a screen acts on. */
export type Failure =
  | { readonly kind: 'store-down'; readonly message: string }
  | { readonly kind: 'offline'; readonly message: string }
  | { readonly kind: 'timeout'; readonly message: string }
  /** The server says what bound was crossed or what argument is wrong. */
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  /** Ours: an answer that nobody foresaw. */
  | { readonly kind: 'defect'; readonly message: string };
