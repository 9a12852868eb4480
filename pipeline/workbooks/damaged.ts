import { messageOf } from '../message-of.ts';
import { wording } from './wording.zh-CN.ts';

/** What a library says of a file that it cannot read, in brief. */
export function damaged(error: unknown): string {
  return wording.unreadable.damaged(messageOf(error).slice(0, 80));
}
