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
  'identity.altered': ({ key, found, expected }) => ({
    message: `“${key}” of the identity was changed to “${found}”; it was issued as “${expected}”`,
    hint: 'Ask the unit; it is to fill in the workbook issued to it and leave the hidden sheet alone.',
  }),
  'identity.contradictory': ({ label, shown, hidden }) => ({
    message: `The first sheet says “${shown}” for “${label}”, the identity “${hidden}”: whose workbook it is cannot be told`,
    hint: 'Fill in the workbook issued to your unit again; to have identities verified, issue with keys.',
  }),
  'identity.scheme-altered': ({ code, key, found, expected }) => ({
    message: `The scheme in the workbook is another than this round’s: “${key}”${code && ` of indicator ${code}`} is “${found}”, but should be “${expected}”`,
    hint: 'Fill in the issued workbook again and leave the hidden sheet alone.',
  }),
  'identity.scheme-altered-more': ({ count }) => ({
    message: `The scheme in the workbook differs in more places: ${count}`,
    hint: 'Fill in the issued workbook again and leave the hidden sheet alone.',
  }),
  'identity.shown-otherwise': ({ label, found, expected }) => ({
    message: `${label ? `“${label}”` : 'What stands here'} was ${found ? `changed to “${found}”` : 'deleted'}; it was issued as “${expected}”`,
    hint: 'Restore what was issued; if the stamped paper has the same change, print and stamp it again.',
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
  'structure.rows-beyond': ({ sheet, limit }) => ({
    message: `Only ${limit} rows under the header of “${sheet}” are read; what stands in this row and below is not`,
    hint: 'Move it to rows right under the header, without empty rows between, and hand the workbook in again.',
  }),
  'structure.altered': ({ code, column, found, expected }) => ({
    message: `“${column}”${code && ` of indicator ${code}`} is “${found}”, but should be “${expected}”`,
    hint: 'Restore what the scheme lays down.',
  }),
  'structure.points-altered': ({ code, found, expected }) => ({
    message: `The points of indicator ${code} were changed to “${found}”; the scheme gives ${expected}`,
    hint: 'Restore the points of the scheme; scores are computed by them, whatever stands here.',
  }),
  'structure.rule-altered': ({ code, column, found, expected }) => ({
    message: `“${column}” of indicator ${code} was changed to “${found}”; the scheme says “${expected}”`,
    hint: 'Restore it and check what was filled in; scores are computed by the scheme’s rule.',
  }),
  'structure.column-twice': ({ sheet, column, first }) => ({
    message: `Sheet “${sheet}” has more than one column “${column}”; another is at ${first}`,
    hint: 'Keep the column that was issued and delete the one that you added.',
  }),
  'structure.table-twice': ({ sheet, first }) => ({
    message: `Sheet “${sheet}” has more than one such table; only the one with its header at ${first} is read, and this one is not`,
    hint: 'Check that everything stands in the table that is read, keep the one that was issued, delete the other and hand in again.',
  }),
  'structure.formula-replaced': ({ found }) => ({
    message: `This is to be calculated by a formula, but “${found}” was put there; what is recomputed counts`,
    hint: 'Restore the formula; if the stamped paper shows this figure, print and stamp it again.',
  }),
  'structure.formula-altered': ({ formula }) => ({
    message: `The formula here was changed to “=${formula}”; what is recomputed by the scheme counts`,
    hint: 'Restore the formula; if the stamped paper shows this figure, print and stamp it again.',
  }),
  'structure.by-formula': ({ formula, found }) => ({
    message: `No formula belongs here, but “=${formula}” gives “${found}”; the stored result counts, and another may stand here once it is calculated`,
    hint: 'Replace the formula by what is to stand here, or restore what was issued.',
  }),
  'structure.sheet-extra': ({ sheet, like }) => ({
    message: like
      ? `There is a further sheet “${sheet}” like “${like}”; what it holds does not count`
      : `There is a further sheet “${sheet}”; what it holds does not count`,
    hint: like
      ? `Check that everything stands in “${like}”; move what does not, and hand in again.`
      : 'It does no harm; what needs saying belongs in the reasons.',
  }),
  'structure.moved': ({ sheet, part }) => ({
    message: `The ${part} of sheet “${sheet}” are in another order than issued; they were read by ${part === 'rows' ? 'code' : 'header'}`,
    hint: 'It does no harm.',
  }),
  'structure.hidden': ({ sheet, part, places }) => ({
    message: {
      sheet: `Sheet “${sheet}” is hidden; what it holds counts all the same`,
      rows: `Rows of sheet “${sheet}” are hidden or too low to be seen: ${places.join(', ')}; what they hold counts all the same`,
      columns: `Columns of sheet “${sheet}” are hidden or too narrow to be seen: ${places.join(', ')}; what they hold counts all the same`,
    }[part],
    hint: 'Show them and check what they hold; if it was stamped, check that nothing is left out.',
  }),
  'structure.covered': ({ found, range }) => ({
    message: `This cell holds “${found}”, but the merged cells ${range} cover it; what it holds counts all the same`,
    hint: 'Unmerge the cells and check what it holds; if it was stamped, print and stamp it again.',
  }),
  'structure.shown-otherwise': ({ found, format }) => ({
    message: `This cell holds “${found}”, but its number format “${format}” shows something else; what it holds counts`,
    hint: 'Restore the number format and check the cell; if it was stamped, print and stamp it again.',
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
  'value.as-text': ({ code, found, read }) => ({
    message: `“${found}” for indicator ${code} is stored as text; it was read as “${read}”`,
    hint: 'Check that it was understood, and format it as a number or date.',
  }),
  'value.by-formula': ({ code, formula }) => ({
    message: `Indicator ${code} holds a formula of your own, “=${formula}”; its stored result was taken`,
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
  'score.self-altered': ({ code, found, computed }) => ({
    message: `The self score of ${code} shows “${found}”, but its formula gives and counts: ${computed || 'none'}`,
    hint: 'Open the workbook, recalculate and save it; to give another score, type it and say why under 扣分原因.',
  }),
  'score.total-stale': ({ found, computed }) => ({
    message: `The total above the table is ${found}; the scores come to ${computed}`,
    hint: 'Open it in Excel or WPS, recalculate (F9), make numbers of scores that were typed as text, and save it before handing it in; if it was printed and stamped, check the total on paper.',
  }),
  'score.emptied': ({ code, computed }) => ({
    message: `The self score of indicator ${code} was emptied: the totals in the sheet leave it out; the computed ${computed} counts`,
    hint: 'Put its formula back, or enter a score and say why.',
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
  'entry.padded': ({ found }) => ({
    message: `There are blanks about “${found}”, so that formulas may not know it; it counts as “${found}”`,
    hint: 'Delete the blanks, or choose from the list again.',
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
  'weight.beyond-check': ({ block, last }) => ({
    message: `Block “${block}” stands below row ${last}: sum and verdict above the table do not look at it, and it counts all the same`,
    hint: `Put all blocks into the rows up to ${last}, and check the sum again.`,
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
  'weight.floor-altered': ({ found, expected }) => ({
    message: found
      ? `What is asked of the weight was changed to “${found}”; it was issued as “${expected}”`
      : `What is asked of the weight was deleted; it was issued as “${expected}”`,
    hint: 'Restore it; weights are held against the floor of the scheme, whatever stands here.',
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
  'seal.cell-altered': ({ name, column, found }) => ({
    message: `${column ? `“${column}”${name && ` of “${name}”`}` : `“${name}” of the identity`} is not what was recorded at sealing; it ${found ? `is now “${found}”` : 'is empty now'}`,
    hint: 'Put back what was sealed; if rightly changed, seal and stamp it again and hand it in.',
  }),
  'seal.row-added': ({ name }) => ({
    message: `This row${name && ` (“${name}”)`} was not recorded at sealing: it was added later`,
    hint: 'Delete the row; if rightly added, seal and stamp the workbook again and hand it in.',
  }),
  'seal.row-removed': ({ name }) => ({
    message: `${name ? `Row “${name}”` : 'A row'} that was recorded at sealing is gone`,
    hint: 'Put the row back; if rightly deleted, seal and stamp the workbook again and hand it in.',
  }),
  'seal.rows-moved': ({ sheet }) => ({
    message: `From here on the rows of “${sheet}” stand in another order than was recorded at sealing`,
    hint: 'Put them back in order; if rightly moved, seal and stamp it again and hand it in.',
  }),
  'seal.differences-more': ({ count }) => ({
    message: `${count} more places differ from what was recorded at sealing`,
    hint: 'Attend to those that are listed; if rightly changed, seal and stamp it again and hand it in.',
  }),
  'seal.record-altered': () => ({
    message:
      'The seal does not fit, yet every cell is as recorded at sealing: the record was redone',
    hint: 'What changed cannot be told: hold it against the stamped paper, and ask the unit.',
  }),
  'seal.shown-otherwise': ({ found, expected }) => ({
    message: `The first sheet shows the seal code “${found}”, ${expected ? `but ${expected} was recorded at sealing` : 'but the workbook was not sealed'}`,
    hint: 'Hold the stamped paper against the recorded one; if they differ, seal, print and stamp again.',
  }),
  'prefill.altered': () => ({
    message:
      'What this workbook shows of the self-assessment is not what was issued; somebody changed it',
    hint: 'A review fills in “复核得分” and “复核意见” alone: put back what was issued, or ask the office for the workbook once more.',
  }),
};
