/** What a worker is sent: first what all its tasks have in common, then one after another. */
export type Sent<Setting, Task> =
  | { readonly kind: 'setting'; readonly setting: Setting }
  | { readonly kind: 'task'; readonly task: Task };
