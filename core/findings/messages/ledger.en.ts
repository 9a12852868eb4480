import type { LedgerCode } from '../catalog.ts';
import type { MessagesOf } from '../describe.ts';

/** What is found in a rectification ledger, in English. */
export const ledgerEn: MessagesOf<LedgerCode> = {
  'ledger.key-missing': ({ key }) => ({
    message: `The ledger’s identity lacks “${key}”, or has it in part`,
    hint: 'Fill in the ledger as issued; do not copy it into a new file',
  }),
  'ledger.newer-contract': ({ found, known }) => ({
    message: `The ledger’s format is version ${found}; this program reads up to ${known}`,
    hint: 'Update Zhunsheng',
  }),
  'ledger.other-round': ({ found, rounds }) => ({
    message: `The ledger is of round “${found}”; this one takes those of ${quoted(rounds)}`,
    hint: 'Use the ledger that was issued after the round before',
  }),
  'ledger.other-scheme': ({ found, expected }) => ({
    message: `The ledger stands on scheme “${found}”; that round’s is “${expected}”`,
    hint: 'Use the ledger that was issued in that round',
  }),
  'ledger.other-unit': ({ named, issued }) => ({
    message: `The file name speaks of “${named}”; the ledger was issued to “${issued}”`,
    hint: 'Use the ledger issued to your unit; if only the name is wrong, rename the file',
  }),
  'ledger.unsigned': () => ({
    message: 'The ledger is not signed, so its origin is unverified',
    hint: 'Use the signed ledger that was issued in that round',
  }),
  'ledger.forged': () => ({
    message: 'The signature does not fit: the ledger may be altered or another unit’s',
    hint: 'Use the ledger that was issued to your unit',
  }),
  'ledger.sheet-missing': ({ sheet }) => ({
    message: `The ledger lacks the sheet “${sheet}”`,
    hint: 'Use the ledger as issued; do not delete or rename sheets',
  }),
  'ledger.header-missing': ({ header }) => ({
    message: `The ledger lacks the header “${header}”`,
    hint: 'Restore the headers as issued',
  }),
  'ledger.column-missing': ({ column }) => ({
    message: `The ledger lacks the column “${column}”`,
    hint: 'Restore the column as issued; do not delete or rename columns',
  }),
  'ledger.row-missing': ({ code }) => ({
    message: `The ledger lacks the row of indicator ${code}`,
    hint: 'Restore the row as issued; leave it empty while nothing is done',
  }),
  'ledger.row-twice': ({ code }) => ({
    message: `The ledger has more than one row of indicator ${code}`,
    hint: 'Put them into one row and delete the other',
  }),
  'ledger.row-unknown': ({ code }) => ({
    message: `Indicator ${code} is not in the ledger as issued`,
    hint: 'Delete rows of your own; restore a code that was changed',
  }),
  'ledger.row-uncoded': () => ({
    message: 'This row is filled in and has no indicator code',
    hint: 'Write it into the row of its indicator',
  }),
  'ledger.altered': ({ code, column, found, expected }) => ({
    message: `“${column}” of indicator ${code} is “${brief(found)}”, issued as “${brief(expected)}”`,
    hint: 'What was issued counts; object in the column for remarks',
  }),
  'ledger.not-a-date': ({ code, column, found }) => ({
    message: `“${column}” of indicator ${code} must be a date, not “${brief(found)}”`,
    hint: 'Enter a full date such as 2025-03-31, or leave it empty and say why in the remarks',
  }),
  'ledger.day-unlikely': ({ code, column, found, low, high }) => ({
    message: `“${column}” of indicator ${code}, ${found}, is not between ${low} and ${high}`,
    hint: 'Check the year',
  }),
  'ledger.day-before-period': ({ code, column, found, start }) => ({
    message: `“${column}” of indicator ${code}, ${found}, is before that round began, ${start}`,
    hint: 'Check the year',
  }),
  'ledger.day-before-evaluation': ({ code, column, found, day }) => ({
    message: `“${column}” of ${code}, ${found}, is before the evaluation, ${day}, which found it open`,
    hint: 'Check the day; if it was done before, say so in the remarks',
  }),
  'ledger.closed-in-future': ({ code, found, day }) => ({
    message: `Indicator ${code} is closed on ${found}, after the day of collection, ${day}`,
    hint: 'Enter the day on which it was closed, or leave it empty; a plan is a due day',
  }),
  'ledger.measure-missing': ({ code }) => ({
    message: `Indicator ${code} is closed without a measure`,
    hint: 'Say what was done; if nothing was, delete the closing day',
  }),
  'ledger.evidence-missing': ({ code }) => ({
    message: `Indicator ${code} is closed without evidence`,
    hint: 'Name the documents, files or links that show it',
  }),
  'ledger.due-missing': ({ code }) => ({
    message: `Indicator ${code} has a measure and no due day`,
    hint: 'Enter the day by which it is to be done',
  }),
  'ledger.untouched': ({ count }) => ({
    message: `${count} of the items have neither a measure nor a closing day`,
    hint: 'Enter measure, responsible unit and due day of each and hand it in again',
  }),
  'ledger.too-long': ({ code, column, limit }) => ({
    message: `“${column}” of indicator ${code} has more than ${limit} characters`,
    hint: `Keep it within ${limit} characters and attach the rest`,
  }),
  'ledger.by-formula': ({ code, column }) => ({
    message: `“${column}” of indicator ${code} is a formula; its stored result was taken`,
    hint: 'Check the result and replace the formula by it',
  }),
  'ledger.uncalculated': ({ code, column }) => ({
    message: `“${column}” of indicator ${code} is a formula without a result`,
    hint: 'Open and save it in Excel or WPS, or type the content, and hand it in again',
  }),
  'ledger.error-value': ({ code, column, found }) => ({
    message: `“${column}” of indicator ${code} is the formula error “${found}”`,
    hint: 'Delete the formula and type the content',
  }),
  'ledger.for-next-round': ({ round }) => ({
    message: `This is a ledger of the current round, “${round}”; it is kept`,
    hint: 'Nothing to do: it is held against the scores of the next round; later ones replace it',
  }),
};

function quoted(rounds: readonly string[]): string {
  return rounds.map((round) => `“${round}”`).join(', ');
}

/** As much of a text as a line of a receipt takes. */
const SHOWN = 24;

function brief(text: string): string {
  const characters = Array.from(text);
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : text;
}
