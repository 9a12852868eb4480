import type { WorkbookCode } from '../catalog.ts';
import type { MessagesOf } from '../describe.ts';

/** What is found in a workbook. */
export const workbookEn: MessagesOf<WorkbookCode> = {
  'identity.missing': () => ({
    message: 'The file carries no workbook identity',
    hint: 'Fill in and hand in the issued workbook; do not copy it into a new file.',
  }),
  'identity.key-missing': ({ key }) => ({
    message: `The workbook’s identity lacks “${key}”`,
    hint: 'Fill in the issued workbook again and hand it in.',
  }),
  'identity.newer-contract': ({ found, known }) => ({
    message: `The workbook has format version ${found}; this program knows up to ${known}`,
    hint: 'Update Zhunsheng to its newest version.',
  }),
  'identity.other-round': ({ found, expected }) => ({
    message: `The workbook belongs to round “${found}”; this round is “${expected}”`,
    hint: 'Fill in the workbook issued for this round and hand it in.',
  }),
  'identity.other-scheme': ({ found, expected }) => ({
    message: `The workbook follows scheme “${found}”; this round uses “${expected}”`,
    hint: 'Fill in the workbook issued for this scheme and hand it in.',
  }),
  'identity.unknown-unit': ({ unit }) => ({
    message: `Unit “${unit}” is not on the list of units`,
    hint: 'Check the unit code; if the unit was left out, add it to the list and collect again.',
  }),
  'identity.unknown-stage': ({ stage }) => ({
    message: `Stage “${stage}” is not known`,
    hint: 'Fill in the issued workbook again and hand it in.',
  }),
  'identity.unsigned': () => ({
    message: 'The workbook is not signed, so its identity is unverified',
    hint: 'Ask the unit whether the file is theirs; to have identities verified, issue with keys.',
  }),
  'identity.forged': () => ({
    message: 'The signature does not fit the identity; the workbook may be altered or misused',
    hint: 'Fill in the workbook issued to your own unit again and hand it in.',
  }),
  'identity.other-unit': ({ named, issued }) => ({
    message: `The file name speaks of “${named}”, but the workbook was issued to “${issued}”`,
    hint: 'Use the workbook issued to your own unit; if only the name is wrong, rename the file.',
  }),
  'structure.sheet-missing': ({ sheet }) => ({
    message: `Sheet “${sheet}” is missing`,
    hint: 'Fill in the issued workbook again; do not delete or rename its sheets.',
  }),
  'structure.header-missing': ({ sheet, header }) => ({
    message: `Sheet “${sheet}” has no header “${header}”`,
    hint: 'Restore the header as in the issued workbook.',
  }),
  'structure.column-missing': ({ sheet, column }) => ({
    message: `Sheet “${sheet}” lacks the column “${column}”`,
    hint: 'Restore the column as in the issued workbook; do not delete or rename columns.',
  }),
  'structure.row-missing': ({ code }) => ({
    message: `The row of indicator ${code} is missing`,
    hint: 'Restore the row; if the indicator does not apply, put 否 under 是否适用.',
  }),
  'structure.row-twice': ({ code }) => ({
    message: `Indicator ${code} has more than one row`,
    hint: 'Keep one row and delete the others.',
  }),
  'structure.row-unknown': ({ code }) => ({
    message: `Indicator ${code} is not in the scheme`,
    hint: 'Delete rows that you added; if the code was changed, restore it.',
  }),
  'structure.altered': ({ code, column, found, expected }) => ({
    message: `“${column}”${code && ` of indicator ${code}`} is “${found}”, but should be “${expected}”`,
    hint: 'Restore what the scheme lays down.',
  }),
  'value.missing': ({ code }) => ({
    message: `Indicator ${code} is not filled in`,
    hint: 'Fill it in; if it does not apply, put 否 under 是否适用 and give the reason.',
  }),
  'value.not-a-number': ({ code, found }) => ({
    message: `Indicator ${code} takes a number, but “${found}” was entered`,
    hint: 'Enter digits only, without unit or words.',
  }),
  'value.not-a-date': ({ code, found }) => ({
    message: `Indicator ${code} takes a date, but “${found}” was entered`,
    hint: 'Enter a full date, such as 2025-03-31.',
  }),
  'value.not-a-level': ({ code, found, levels }) => ({
    message: `Indicator ${code} has no level “${found}”; its levels are: ${levels}`,
    hint: 'Choose a level from the drop-down list.',
  }),
  'value.not-an-item': ({ code, found, count }) => ({
    message: `“${found}” is not in the checklist of indicator ${code} (items: ${count})`,
    hint: 'Enter the items done, from the list in the criterion, separated by 、.',
  }),
  'value.out-of-range': ({ code, found, low, high }) => ({
    message: `“${found}” for indicator ${code} is ${high ? `not between ${low} and ${high}` : `below ${low}`}`,
    hint: high
      ? `Check it and enter a value between ${low} and ${high}.`
      : `Check it and enter a value of at least ${low}.`,
  }),
  'value.as-text': ({ code, found }) => ({
    message: `“${found}” for indicator ${code} is stored as text; it was read as a number or date`,
    hint: 'Check that it was understood, and format it as a number or date.',
  }),
  'value.by-formula': ({ code }) => ({
    message: `Indicator ${code} holds a formula of your own; its stored result was taken`,
    hint: 'Check the result, and replace the formula by the value.',
  }),
  'value.uncalculated': ({ code }) => ({
    message: `The formula entered for indicator ${code} has no stored result`,
    hint: 'Open and save the workbook in Excel or WPS, or type the value itself.',
  }),
  'value.not-yours': ({ code, column, found }) => ({
    message: `Column ${column} of indicator ${code} is not filled in at this stage; “${found}” does not count`,
    hint: 'Clear the cell; explanations belong in the columns for reasons.',
  }),
  'value.error': ({ code, found }) => ({
    message: `Indicator ${code} holds the formula error “${found}”`,
    hint: 'Delete the broken formula and enter the value.',
  }),
  'value.whole-number': ({ code, found }) => ({
    message: `Indicator ${code} takes a whole number, 0 or more, but “${found}” was entered`,
    hint: 'Enter the count without decimals; enter 0 if there was none.',
  }),
  'score.not-a-number': ({ code, found }) => ({
    message: `The score of indicator ${code} must be a number, but “${found}” was entered`,
    hint: 'Enter digits only, without words.',
  }),
  'score.out-of-range': ({ code, found, points }) => ({
    message: `The score “${found}” of indicator ${code} is not between 0 and ${points}`,
    hint: `Check it and enter a score between 0 and ${points}.`,
  }),
  'score.reason-missing': ({ code, score, computed }) => ({
    message: `Indicator ${code} was given ${score}, computed ${computed || 'none'}, without a reason`,
    hint: computed
      ? 'Give the reason under 扣分原因, or use the computed score.'
      : 'Enter the actual value, or give the reason under 扣分原因.',
  }),
  'score.opinion-missing': ({ code, score, before }) => ({
    message: `The review gave indicator ${code} ${score} instead of ${before || 'no score'} without an opinion`,
    hint: 'Give the grounds of the change under 复核意见.',
  }),
  'score.judgement-reason-missing': ({ code, score, points }) => ({
    message: `Indicator ${code} was given ${score} of ${points} points without a reason`,
    hint: 'Give the facts and grounds of the deduction under 扣分原因.',
  }),
  'score.computed-altered': ({ code, found, computed }) => ({
    message: `The computed score of ${code} says “${found}”; recomputed and used: ${computed || 'none'}`,
    hint: 'Check the actual value, and leave the formula under 测算得分 as it is.',
  }),
  'omission.not-yes-or-no': ({ code, found }) => ({
    message: `是否适用 of indicator ${code} must be 是 or 否, but is “${found}”`,
    hint: 'Choose 是 or 否 from the drop-down list.',
  }),
  'omission.reason-missing': ({ code }) => ({
    message: `Indicator ${code} is omitted without a reason`,
    hint: 'Give the reason under 缺项理由; if it does apply, put 是 under 是否适用.',
  }),
  'omission.with-value': ({ code }) => ({
    message: `Indicator ${code} is omitted, but has a value or a score`,
    hint: 'Clear the value and the score; if it does apply, put 是 under 是否适用.',
  }),
  'omission.too-large': ({ share, maximum }) => ({
    message: `Omissions make up ${share}, more than the maximum of ${maximum}`,
    hint: 'Check each omission, and fill in the indicators that do apply.',
  }),
  'entry.too-long': ({ limit }) => ({
    message: `The text is longer than ${limit} characters`,
    hint: `Keep it within ${limit} characters.`,
  }),
  'entry.malformed': ({ form, found }) => ({
    message: form === 'date' ? `“${found}” is not a date` : `“${found}” is not a number`,
    hint:
      form === 'date'
        ? 'Give a full date, such as 2025-03-31.'
        : 'Give a number that is not below 0, without a unit.',
  }),
  'evidence.missing': ({ code, wanted }) => ({
    message: `Indicator ${code} has no evidence; wanted: ${wanted}`,
    hint: 'List the evidence on the sheet 佐证材料 and put its number under 佐证编号.',
  }),
  'evidence.unknown': ({ code, evidence }) => ({
    message: `Indicator ${code} cites evidence “${evidence}”, which is not listed`,
    hint: 'List it on the sheet 佐证材料, or correct the number.',
  }),
  'evidence.number-twice': ({ evidence }) => ({
    message: `Evidence number “${evidence}” is used twice`,
    hint: 'Give each piece of evidence a number of its own.',
  }),
  'evidence.uncited': ({ evidence }) => ({
    message: `Evidence “${evidence}” is not cited by any indicator`,
    hint: 'Put its number under 佐证编号 of the indicator, or delete it if it is not needed.',
  }),
  'evidence.same-title': ({ evidence, other }) => ({
    message: `Evidence “${evidence}” has the same title as “${other}”`,
    hint: 'Register an item once and cite its number wherever it is needed; if they differ, say how in the title.',
  }),
  'evidence.same-link': ({ evidence, other }) => ({
    message: `Evidence “${evidence}” has the same file or link as “${other}”`,
    hint: 'Register an item once and cite its number wherever it is needed.',
  }),
  'evidence.untitled': ({ evidence }) => ({
    message: `Evidence “${evidence}” has no name`,
    hint: 'Enter the name of the material.',
  }),
  'evidence.indicator-unknown': ({ evidence, code }) => ({
    message: `Evidence “${evidence}” is for indicator “${code}”, which is not in the scheme`,
    hint: 'Correct the indicator code after the sheet 指标评分.',
  }),
  'weight.empty': () => ({
    message: 'The performance weights are not filled in',
    hint: 'Enter every block of the assessment with its weight, and mark which is rule of law.',
  }),
  'weight.not-a-number': ({ block, found }) => ({
    message: found
      ? `The weight of block “${block}” must be a percentage, but “${found}” was entered`
      : `The weight of block “${block}” is not filled in`,
    hint: 'Enter a percentage, such as 10%.',
  }),
  'weight.out-of-range': ({ block, found }) => ({
    message: `The weight “${found}” of block “${block}” is not between 0% and 100%`,
    hint: 'Check it and enter a weight between 0% and 100%.',
  }),
  'weight.as-text': ({ block, found }) => ({
    message: `The weight “${found}” of block “${block}” is stored as text; it was read as a number`,
    hint: 'Check that it was understood, and format it as a percentage.',
  }),
  'weight.uncalculated': ({ block }) => ({
    message: `The weight of block “${block}” is a formula without a stored result`,
    hint: 'Open and save the workbook in Excel or WPS, or type the weight itself.',
  }),
  'weight.unnamed': () => ({
    message: 'There is a weight without the name of a block',
    hint: 'Enter the name of the block, or clear the row.',
  }),
  'weight.sum': ({ sum }) => ({
    message: `The weights of the blocks add up to ${sum}, but must make 100%`,
    hint: 'Correct the weights so that they add up to 100%.',
  }),
  'weight.no-rule-of-law': () => ({
    message: 'No block is marked as rule of law',
    hint: 'Put 是 under 是否法治建设 for the rule-of-law block, and 否 for the others.',
  }),
  'weight.several-rule-of-law': ({ count }) => ({
    message: `${count} blocks are marked as rule of law; only 1 may be`,
    hint: 'Put 是 for the rule-of-law block alone, and 否 for the others.',
  }),
  'weight.not-yes-or-no': ({ block, found }) => ({
    message: `是否法治建设 of block “${block}” must be 是 or 否, but is “${found}”`,
    hint: 'Choose 是 or 否 from the drop-down list.',
  }),
  'weight.below-floor': ({ block, weight, floor, short }) => ({
    message: `${block} weighs ${weight}, ${short} percentage points below the floor of ${floor}`,
    hint: `Raise the weight of rule of law to ${floor} or more and hand in again.`,
  }),
  'seal.missing': () => ({
    message: 'The workbook has no seal code',
    hint: 'If it is to be stamped and kept, seal it when it is complete and hand it in again.',
  }),
  'seal.reopened': ({ count, reason, day }) => ({
    message: `The workbook was unsealed ${count} time(s), last on ${day}, for the reason “${reason}”`,
    hint: 'Check that the one handed in is the one that was sealed again.',
  }),
  'seal.broken': ({ stated, found }) => ({
    message: `The seal code is ${stated}, but the content gives ${found}: changed after sealing`,
    hint: 'Check what was changed; if rightly so, seal and stamp it again and hand it in.',
  }),
  'submission.replaces': ({ earlier }) => ({
    message: `This file replaces “${earlier}”, handed in earlier`,
    hint: 'If this is the corrected file, do nothing; if not, save the right one anew and hand it in.',
  }),
  'submission.replaced-before': ({ later }) => ({
    message: `This file was collected before and “${later}” took its place, which still counts`,
    hint: 'If this one is to count, open it, save it anew and collect it again.',
  }),
};
