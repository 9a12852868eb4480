import type { FollowUpMeasure, UnitKind } from '#core/scheme/schema.ts';
import { unitKindNames } from '#core/scheme/wording/names.zh-CN.ts';
import type { OfficeCode, PartDamage } from '../catalog.ts';
import type { MessagesOf } from '../describe.ts';

const ruleKinds: Readonly<Record<string, string>> = {
  target: 'target',
  range: 'range',
  deadline: 'deadline',
  occurrences: 'occurrences',
  checklist: 'checklist',
  level: 'level',
  judgement: 'judgement',
};

/** What the columns of a list of units take. */
const unitForms = {
  code: 'Write the code of the unit: 1 to 20 digits or letters, such as 620102',
  name: 'Write the name of the unit, of 60 characters at most',
  kind: `Write the kind of the unit: ${Object.values(unitKindNames).join(', ')}`,
} as const;

/** Why something in a folder is not collected. */
const skipped = {
  link: 'it is a link to elsewhere',
  depth: 'its folder lies too deep',
  special: 'it is no plain file but a pipe, a device or the like',
} as const;

/** Why a file that was listed is not there to read. */
const unsteady = {
  gone: 'after it was listed it was moved, renamed or deleted',
  changing: 'it was still changing while it was read; perhaps it is being copied or synchronised',
} as const;

/** Packages of files that are not opened. */
const archives = new Set(['.zip', '.rar', '.7z', '.tar', '.gz']);

/** What is wrong with a part of a workbook's file. */
const damages = {
  entry: 'does not lie where the file’s directory says',
  method: 'is packed in a way that is not known',
  content: 'does not match its checksum',
  encoding: 'is in an encoding that is not known',
  doctype: 'declares a document type (DOCTYPE), which is not read',
  xml: 'is no complete XML',
  unknown: 'has content that is not known',
  reference: 'has a row or column that is none',
  twice: 'has the same content twice',
  dangling: 'refers to a text, style or formula that is not there',
  type: 'has a cell of a type that is not known',
  'no-cells': 'has no cells',
} as const;

/** What to do then. */
const MENDING =
  'Open it in Excel or WPS, check it and save it as .xlsx; else fill in the issued one anew.';
/** What a zip of workbooks may have too. */
const mendings: Partial<Record<PartDamage, string>> = {
  entry: `${MENDING} Pack a zip anew.`,
  method: 'Pack a zip anew by the usual method, Deflate; save a workbook as .xlsx in Excel or WPS.',
  content: `${MENDING} Pack a zip anew.`,
};

/** Of what a workbook's file has too much, and what to do. */
const excesses = {
  part: {
    message: (part: string, limit: number) => `“${part}” unpacks to more than ${limit} MB`,
    hint: 'Delete the formats of empty rows and columns, save it as .xlsx and hand it in again.',
  },
  sheets: {
    message: (_: string, limit: number) => `more than ${limit} sheets`,
    hint: 'Delete the sheets that were not issued and hand it in again.',
  },
  rows: {
    message: (part: string, limit: number) =>
      `“${part}” has content below row ${limit}, which is not read`,
    hint: 'Delete what stands at the end of that sheet and hand the workbook in again.',
  },
  cells: {
    message: (_: string, limit: number) => `more than ${limit} cells, those with a format only too`,
    hint: 'Delete sheets that were not issued, and the formats of empty rows and columns.',
  },
  text: {
    message: (part: string, limit: number) => `a cell of “${part}” has more than ${limit} letters`,
    hint: 'Shorten the cell and send long material separately.',
  },
  depth: {
    message: (part: string, limit: number) => `“${part}” is nested deeper than ${limit} levels`,
    hint: 'Check where the file comes from; fill in the issued workbook and hand that in.',
  },
} as const;

const leafTypes: Readonly<Record<string, string>> = {
  base: 'base item',
  bonus: 'bonus item',
  deduction: 'deduction item',
};

/** Why YAML cannot be read, and what to do. */
const unreadable = {
  indent: {
    message: 'The scheme file is not indented here as around it, or a bracket is not paired',
    hint: 'Start items of one level in one column, those below two blanks further; pair brackets.',
  },
  tab: {
    message: 'The scheme file is indented with a tab here',
    hint: 'Delete it and indent with blanks.',
  },
  twice: {
    message: 'The scheme file has this key already on the same level',
    hint: 'Keep one and delete the other.',
  },
  pair: {
    message: 'The scheme file does not say `key: value` here',
    hint: 'Check colon, the blank after it and the indent; put a value with a colon in quotes.',
  },
  missing: {
    message: 'Up to here the scheme file lacks a quote, bracket, colon or comma',
    hint: 'From here upwards pair quotes and brackets, and add what is missing.',
  },
  character: {
    message: 'The scheme file has something too much here, or a character that needs quotes',
    hint: 'Delete it; put text that starts with @ or %, or has quotes in it, in quotes.',
  },
  several: {
    message: 'The file holds more than one scheme',
    hint: 'Keep one scheme a file: delete the line --- and what is too much.',
  },
  alias: {
    message: 'The scheme file refers to content elsewhere here (with *)',
    hint: 'Write the content itself; if a text is to start with *, put it in quotes.',
  },
  other: {
    message: 'The scheme file is no YAML here',
    hint: 'Check indent, quotes, brackets and colons here and in the line above.',
  },
} as const;

const shapes = {
  text: 'text',
  number: 'a whole number',
  list: 'a list',
  map: 'a group of keys and values',
} as const;

const shapeHints = {
  text: 'Write text; put what looks like a number, such as a code, in quotes: "1.10".',
  number: 'Write a number without quotes or decimals.',
  list: 'Write a list, each item after a dash.',
  map: 'Write keys and values, `key: value`.',
} as const;

const sizes = {
  text: (bound: string, limit: number) => `${bound} ${limit} characters`,
  list: (bound: string, limit: number) => `${bound} ${limit} items`,
  number: (bound: string, limit: number) => `a value of ${bound} ${limit}`,
} as const;

const followUps: Readonly<Record<FollowUpMeasure, string>> = {
  talk: 'admonitory talks',
  circular: 'circulars',
};

/** Forms in which a scheme writes its values. */
const forms = {
  number: { what: 'a number', example: '95' },
  positive: { what: 'a number above 0', example: '0.5' },
  points: { what: 'points, a number of 0 or more with at most six decimals', example: '2.5' },
  share: { what: 'a share between 0% and 100%', example: '10%' },
  date: { what: 'a date', example: '2023-12-31' },
  due: { what: 'a date or a day of every year', example: '2023-12-31 or 04-01' },
  code: { what: 'a code of letters, digits and dots (at most 40)', example: '3.2.1' },
  id: { what: 'an identifier of small letters, digits and hyphens', example: 'gansu-2023' },
  listed: {
    what: 'a name of at most 100 characters without commas, semicolons or quotes',
    example: 'good',
  },
} as const;

/** Kinds of unit, as in `appliesTo`. */
const unitKinds: Readonly<Record<UnitKind, string>> = {
  county: 'counties',
  district: 'districts',
  countyCity: 'county-level cities',
  banner: 'banners',
  zone: 'zones',
  department: 'departments',
};

/** What a leaf can do without, and should not. */
const lacking = {
  theme: 'Give its theme: rounds of different schemes are compared by theme',
  source: 'Give its source: the item of the document that it comes from',
  evidence: 'Name the evidence to attach; for data from elsewhere set origin to external',
} as const;

/** What the office's commands tell beside what is found in a workbook. */
export const officeEn: MessagesOf<OfficeCode> = {
  'scheme.unreadable': ({ fault }) => unreadable[fault],
  'scheme.in-excel': () => ({
    message: 'This is an Excel file, not a scheme in YAML',
    hint: 'Turn it into YAML first: zhunsheng scheme from-xlsx',
  }),
  'scheme.empty': () => ({
    message: 'The scheme file holds nothing',
    hint: 'Check the file, or start from a scheme that comes along: zhunsheng scheme to-xlsx',
  }),
  'scheme.unknown-key': ({ key }) => ({
    message: `A scheme has no “${key}” here`,
    hint: 'Check its spelling and where it stands, or delete it.',
  }),
  'scheme.missing': ({ key }) => ({
    message: `“${key}” is not filled in`,
    hint: 'Fill it in; if it may be left out, delete it.',
  }),
  'scheme.wrong-shape': ({ expected, found }) => ({
    message: `This must be ${shapes[expected]}, not “${found}”`,
    hint: shapeHints[expected],
  }),
  'scheme.not-an-option': ({ found, options }) => ({
    message: `“${found}” is not one of the possible values`,
    hint: `Choose one of: ${options.join(', ')}`,
  }),
  'scheme.wrong-size': ({ of, bound, limit }) => ({
    message: `This must have ${sizes[of](bound === 'least' ? 'at least' : 'at most', limit)}`,
    hint: 'Lengthen or shorten it accordingly.',
  }),
  'scheme.malformed': ({ form, found }) => ({
    message: `This must be ${forms[form].what}, not “${found}”`,
    hint: `Write it in this form: ${forms[form].example}`,
  }),
  'scheme.invalid': ({ detail }) => ({
    message: `Wrong format: ${detail}`,
    hint: 'Write it in the form that a scheme requires.',
  }),
  'scheme.document-undated': () => ({
    message: 'The policy document has neither a number nor a date',
    hint: 'Give the number or the date of the policy document.',
  }),
  'scheme.period-reversed': () => ({
    message: 'The period starts after it ends',
    hint: 'Correct the start date or the end date.',
  }),
  'scheme.total-out-of-range': () => ({
    message: 'The total must be above 0 and at most 2000 points',
    hint: 'Change the total to a number above 0 and up to 2000.',
  }),
  'scheme.duplicate-code': ({ code, first }) => ({
    message: `Code ${code} is used twice, first at ${first}`,
    hint: 'Give one of the two another code.',
  }),
  'scheme.points-total': ({ sum, total }) => ({
    message: `The indicators’ points add up to ${sum}, but the total is ${total}`,
    hint: 'Change points or total until they agree (bonus and deduction items do not count).',
  }),
  'scheme.points-disagree': ({ code, sum, points }) => ({
    message: `Indicator ${code} states ${points} points, but weights or parts make it ${sum}`,
    hint: 'Change the points of the indicator or of those below it until they agree.',
  }),
  'scheme.points-missing': ({ code }) => ({
    message: `Indicator ${code} has no points`,
    hint: 'Give it points, or give it and all its siblings weights.',
  }),
  'scheme.weight-mixed': ({ code }) => ({
    message: `Indicator ${code} has no weight, but its siblings have`,
    hint: 'Give all siblings weights, or give all of them points.',
  }),
  'scheme.weight-without-points': () => ({
    message: 'The indicators share points by weight, but there are no points above to share',
    hint: 'Give points to the indicator above, or to each indicator itself.',
  }),
  'scheme.floor-too-low': ({ floor }) => ({
    message: `The performance-weight floor is ${floor}, below the required 10%`,
    hint: 'Set the floor to 10% or more.',
  }),
  'scheme.rule-unreachable': ({ code, reach, points }) => ({
    message: `The rule of indicator ${code} gives at most ${reach} points, but it has ${points}`,
    hint: 'Change the rule or the points so that the most it can give equals its points.',
  }),
  'scheme.rule-not-for-type': ({ code, kind, type }) => {
    const typeName = leafTypes[type] ?? type;
    return {
      message: `Indicator ${code} is a ${typeName} and takes no ${ruleKinds[kind] ?? kind} rule`,
      hint: `Choose a rule that suits a ${typeName}, or change the indicator’s type.`,
    };
  },
  'scheme.rule-bounds': ({ code, detail }) =>
    detail === 'range-reversed'
      ? {
          message: `The range of indicator ${code} has a lower bound above its upper bound`,
          hint: 'Correct the bounds of the range.',
        }
      : {
          message: `Indicator ${code} is scored in proportion to a target or bound not above 0`,
          hint: 'Set the target or lower bound above 0, or choose another way to deduct.',
        },
  'scheme.name-twice': ({ code, name }) => ({
    message: `“${name}” appears twice in the rule of indicator ${code}`,
    hint: 'Rename one of the two, or delete the one too many.',
  }),
  'scheme.grades-unordered': () => ({
    message: 'The grades do not run from the highest starting score down to 0',
    hint: 'Order the grades by starting score, highest first, and let the last start at 0.',
  }),
  'scheme.grade-unknown': ({ grade }) => ({
    message: `A veto names the grade “${grade}”, which is not among the grades`,
    hint: 'Name a grade from the list, or add this grade to it.',
  }),
  'scheme.grade-twice': ({ grade }) => ({
    message: `Grade “${grade}” is there twice`,
    hint: 'Give each grade a name of its own, with its least score',
  }),
  'scheme.follow-up-empty': () => ({
    message: 'There is followUp, and no threshold for admonitory talks or circulars',
    hint: 'Say under talk or circular below which score, such as circular: { below: 60 }, or drop followUp',
  }),
  'scheme.follow-up-out-of-range': ({ measure, below, high }) => ({
    message: `The threshold for ${followUps[measure]} is ${below}, not above 0 and at most ${high}, the highest score`,
    hint: 'Correct the threshold, or leave it out.',
  }),
  'scheme.too-deep': ({ limit }) => ({
    message: `The indicators go deeper than ${limit} levels`,
    hint: 'Check indentation and children, and use fewer levels.',
  }),
  'scheme.edition-changed': ({ edition, day }) => ({
    message: `Edition “${edition}” was issued on ${day} and its content is now another`,
    hint: 'Restore the content as it was issued; to change it, give it a new edition number',
  }),
  'scheme.edition-of-seed': ({ id, edition }) => ({
    message: `Id “${id}” and edition “${edition}” are those of a scheme that comes with the program, with other content`,
    hint: 'Give it an id or edition number of its own, so that the two are not mixed up',
  }),
  'scheme.points-tiny': ({ code, points, low }) => ({
    message: `Indicator ${code} has only ${points} points, under 0.2% of the total (${low})`,
    hint: 'Merge it with one that is near, or give it more points',
  }),
  'scheme.judgement-unguided': ({ code }) => ({
    message: `Indicator ${code} is judged, and nothing says by what`,
    hint: 'Say in guidance what to look at and what to deduct, or use a checklist or levels',
  }),
  'scheme.judged-much': ({ share }) => ({
    message: `${share} of the points are judged, more than a third`,
    hint: 'Give those that can be counted, dated or listed a rule that does so',
  }),
  'scheme.deadline-leap-day': ({ code }) => ({
    message: `The deadline of indicator ${code} is 29 February, which most years lack: the 28th counts`,
    hint: 'Take a day that every year has, such as 02-28 or 03-01',
  }),
  'scheme.deadline-outside': ({ code, day, low, high }) => ({
    message: `The deadline of indicator ${code} is ${day}, not between the period’s start (${low}) and the evaluation (${high})`,
    hint: 'Check the year, month and day, the period and the evaluation date',
  }),
  'scheme.milestone-outside': ({ code, milestone, day }) => ({
    message: `The ${milestone} date of indicator ${code} is ${day}, outside the period`,
    hint: 'Check its year, and the first and last day of the period',
  }),
  'scheme.milestone-reversed': ({ code }) => ({
    message: `Indicator ${code} starts after it is due`,
    hint: 'Check start and due, or the deadline where there is no due',
  }),
  'scheme.evaluation-early': () => ({
    message: 'The evaluation date is before the period begins',
    hint: 'Check the evaluation date and the period',
  }),
  'scheme.leaf-lacks': ({ code, lacks }) => ({
    message: `Indicator ${code} has no ${lacks}`,
    hint: lacking[lacks],
  }),
  'scheme.leaf-same-name': ({ code, name, first }) => ({
    message: `Indicators ${code} and ${first} are both named “${name}”`,
    hint: 'Say in the names how they differ; if they are the same task, make them one',
  }),
  'scheme.bonus-idle': ({ count }) => ({
    message: `There are ${count} bonus indicators, and a bonus cap of 0: they add nothing`,
    hint: 'Set bonusCap, or drop the bonus indicators',
  }),
  'scheme.bonus-cap-unreachable': ({ maximum, reach }) => ({
    message: `The bonus cap is ${maximum}, and all bonus indicators together give ${reach}`,
    hint: 'Set the bonus cap to no more than the bonus indicators give',
  }),
  'scheme.step-costs-all': ({ code, deduct, points }) => ({
    message: `Each step short of indicator ${code} costs ${deduct}, all of its ${points} points`,
    hint: 'Deduct less for a step; if a missed target is to give nothing, write otherwise: none',
  }),
  'scheme.levels-unordered': ({ code }) => ({
    message: `The levels of indicator ${code} are not from high to low`,
    hint: 'Put the best one first: it is shown as the goal',
  }),
  'scheme.level-without-zero': ({ code, name }) => ({
    message: `The lowest level of indicator ${code}, “${name}”, gives points: a unit that did nothing has none to choose`,
    hint: 'Add a level with a share of 0%',
  }),
  'scheme.share-unlikely': ({ code, found }) => ({
    message: `Indicator ${code} asks for ${found}, perhaps by mistake`,
    hint: 'In the unit %, 95 per cent is written 95 and not 0.95; nothing to do if the document says so',
  }),
  'scheme.kind-thin': ({ unitKind, points, total }) => ({
    message: `Indicators for ${unitKinds[unitKind]} have only ${points} points, under half of the total of ${total}`,
    hint: 'Check appliesTo for kinds that were left out; nothing to do if no such unit is evaluated',
  }),
  'scheme.replaces-itself': ({ code }) => ({
    message: `“${code}” replaces only itself`,
    hint: 'Drop replaces where id or code stay; where they changed, name those of the edition before',
  }),
  'scheme.follow-up-praised': ({ measure, below, grade, from }) => ({
    message: `The threshold for ${followUps[measure]} is ${below}, above ${from}, where the best grade, “${grade}”, starts`,
    hint: 'Units of the best grade would be marked too: check the threshold and the grades',
  }),
  'scheme-sheet.not-a-workbook': ({ extension }) => ({
    message: extension ? `The file is a ${extension}, not an .xlsx` : 'The file is not an .xlsx',
    hint: 'Choose a file that to-xlsx wrote; save any other format as .xlsx from Excel or WPS.',
  }),
  'scheme-sheet.sheet-missing': ({ sheet, sheets }) => ({
    message: `Sheet “${sheet}” is missing; the sheets are: ${sheets.join(', ')}`,
    hint: 'Restore the sheet and its name, or export again and edit that.',
  }),
  'scheme-sheet.header-missing': ({ sheet, header }) => ({
    message: `Sheet “${sheet}” has no header “${header}” in column A`,
    hint: 'Restore the header row; its first header stands in column A.',
  }),
  'scheme-sheet.column-missing': ({ sheet, column }) => ({
    message: `Sheet “${sheet}” has no column “${column}”`,
    hint: 'Restore the column and its header; a column that is not needed stays empty.',
  }),
  'scheme-sheet.column-twice': ({ column, first }) => ({
    message: `There is another column “${column}”, at ${first}`,
    hint: 'Keep one; delete the other, or give it a header that a scheme does not have.',
  }),
  'scheme-sheet.merged': ({ column, range }) => ({
    message: `Cells ${range} of “${column}” are merged: only the first holds anything, the others are empty`,
    hint: 'Unmerge them and fill in each row.',
  }),
  'scheme-sheet.too-many-rows': ({ limit }) => ({
    message: `The table has more than ${limit} rows`,
    hint: 'Delete what is too much, below the table above all.',
  }),
  'scheme-sheet.row-unread': ({ limit }) => ({
    message: `The row stands below row ${limit} and is not read`,
    hint: 'Move it into the table, or delete it and what stands below it.',
  }),
  'scheme-sheet.setting-missing': ({ name }) => ({
    message: `The row “${name}” is missing`,
    hint: 'Restore it in column 名称 and fill in its value.',
  }),
  'scheme-sheet.setting-unknown': ({ found }) => ({
    message: `A scheme has no setting “${found}”`,
    hint: 'Restore the words of column 名称, or delete the row.',
  }),
  'scheme-sheet.setting-twice': ({ name }) => ({
    message: `There is more than one row “${name}”`,
    hint: 'Keep one and delete the others.',
  }),
  'scheme-sheet.missing': ({ column }) => ({
    message: `“${column}” is not filled in`,
    hint: 'Fill in the cell.',
  }),
  'scheme-sheet.by-formula': ({ column }) => ({
    message: `“${column}” is a formula; a scheme takes no results of formulas`,
    hint: 'Type the content itself, or copy it and paste it as a value.',
  }),
  'scheme-sheet.error-value': ({ found }) => ({
    message: `The cell holds the error “${found}”`,
    hint: 'Delete it and type the content.',
  }),
  'scheme-sheet.not-text': ({ column, found }) => ({
    message: `“${column}” must be text; the cell holds the number or date “${found}”, perhaps changed`,
    hint: 'Format the cell as Text and type it again.',
  }),
  'scheme-sheet.percent-unclear': ({ found }) => ({
    message: `The unit is % and “${found}” has no sign: how many per cent is unclear`,
    hint: 'Format the cell as Text and type it with its sign: 95%',
  }),
  'scheme-sheet.not-a-range': ({ found }) => ({
    message: `A range needs a lower and an upper bound, not “${found}”`,
    hint: 'Write the two with 至 between them: 1至2',
  }),
  'scheme-sheet.not-a-pair': ({ found, expected }) => ({
    message: `The line “${found}” lacks a figure or a name`,
    hint: `Write the figure, a blank, and the name in each line: ${expected}`,
  }),
  'scheme-sheet.level': ({ found }) => ({
    message: found ? `A level is 1, 2, 3 or so, not “${found}”` : 'The level is not filled in',
    hint: 'Write the level of the row: 1 at the top, 2 below it, and so on.',
  }),
  'scheme-sheet.level-jump': ({ found, limit }) => ({
    message: `The level is ${found}, but after the row above it can be at most ${limit}`,
    hint: 'Correct the level, or put in the row above that is missing.',
  }),
  'scheme-sheet.level-too-deep': ({ found, limit }) => ({
    message: `The level is ${found}, deeper than the ${limit} that a scheme may have`,
    hint: 'Correct the level, or use fewer levels.',
  }),
  'scheme-sheet.no-rule': () => ({
    message: 'The row has neither a rule nor rows below it',
    hint: 'Choose a rule, or put in rows of the next level below it, or delete the row.',
  }),
  'scheme-sheet.rule-above-others': () => ({
    message: 'The row has rows below it and can have no rule',
    hint: 'Empty its rule and parameters, or correct the level of the rows below.',
  }),
  'scheme-sheet.not-for-branch': ({ column }) => ({
    message: `The row has rows below it and takes no “${column}”`,
    hint: 'Empty the cell; write it in the rows at the bottom of the tree.',
  }),
  'scheme-sheet.not-for': ({ column, kind }) => ({
    message: `With “${kind}”, “${column}” has no effect`,
    hint: 'Empty the cell, or choose what goes with it.',
  }),
  'scheme-sheet.too-long': ({ column, code, limit }) => ({
    message: `“${column}”${code && ` of indicator ${code}`} is longer than a cell takes (${limit})`,
    hint: 'Shorten it in the scheme’s file and export again.',
  }),
  'scheme-sheet.too-many': ({ limit }) => ({
    message: `The scheme has more than ${limit} indicators and cannot become a workbook`,
    hint: 'Edit the YAML file of the scheme itself.',
  }),
  'file.too-large': ({ megabytes, limit }) => ({
    message: `The file has ${megabytes} MB, more than the limit of ${limit} MB`,
    hint: 'Remove pictures and attachments from the workbook, and send evidence separately.',
  }),
  'file.not-a-workbook': ({ extension }) => ({
    message: extension ? `A file of type “${extension}” is no workbook` : 'The file is no workbook',
    hint: archives.has(extension)
      ? 'Unpack it, the inner archives first, or pack it as a zip.'
      : 'Save it as .xlsx in Excel or WPS and hand it in again; evidence is not collected here.',
  }),
  'file.unreadable': ({ detail }) => ({
    message: `The file cannot be read: ${detail}`,
    hint: 'Open it in Excel or WPS, remove any password, save it as .xlsx and hand it in again.',
  }),
  'file.encrypted': () => ({
    message: 'The file has a password and cannot be read',
    hint: 'Remove the password and hand it in again; pack archives as a zip without one.',
  }),
  'file.macros': () => ({
    message: 'The file has macros, which no issued workbook has; it was not read',
    hint: 'Save it as .xlsx without macros in Excel or WPS and hand it in again.',
  }),
  'file.part-missing': ({ part }) => ({
    message: `The file lacks “${part}” and cannot be read`,
    hint: 'Open it in Excel or WPS, check it and save it as .xlsx; else fill in the issued one anew.',
  }),
  'file.part-twice': ({ part }) => ({
    message: `The file has “${part}” more than once, and which one counts cannot be told`,
    hint: 'Open it in Excel or WPS, check it, save it as .xlsx and hand it in again.',
  }),
  'file.part-damaged': ({ part, damage, cell }) => ({
    message: `The file ${damage === 'method' ? 'cannot be unpacked' : 'is damaged'}: “${part}” ${damages[damage]}${cell && ` (cell ${cell})`}`,
    hint: mendings[damage] ?? MENDING,
  }),
  'file.beyond-limit': ({ part, excess, limit }) => ({
    message: `The file has too much: ${excesses[excess].message(part, limit)}`,
    hint: excesses[excess].hint,
  }),
  'file.bomb': ({ part, limit }) => ({
    message: `“${part}” unpacks to more than ${limit} times its size; it may be meant to do harm`,
    hint: 'Check where the file comes from; fill in the issued workbook and hand that in.',
  }),
  'file.empty': () => ({
    message: 'The file is empty',
    hint: 'Hand in the completed file again.',
  }),
  'file.too-many-entries': ({ entries, limit }) => ({
    message: `The file holds ${entries} files within it, more than the limit of ${limit}`,
    hint: 'Check where the file comes from; split a zip archive and hand in the parts.',
  }),
  'file.skipped': ({ why }) => ({
    message: `Not collected: ${skipped[why]}`,
    hint: 'If files to collect are there, copy them out and collect them by name.',
  }),
  'file.unsteady': ({ why }) => ({
    message: `Not collected: ${unsteady[why]}`,
    hint: 'Wait until the files are copied or synchronised and collect again; no other file is affected.',
  }),
  'file.too-slow': ({ seconds }) => ({
    message: `It took more than ${seconds} seconds to deal with this file, which was given up`,
    hint: 'No file that was filled in as issued does so: fill in the issued workbook, without other content, and hand it in again. No other file is affected.',
  }),
  'file.too-heavy': ({ megabytes }) => ({
    message: `It took more than ${megabytes} MB of memory to deal with this file, which was given up`,
    hint: 'No file that was filled in as issued does so: fill in the issued workbook, without other content, and hand it in again. No other file is affected.',
  }),
  'file.too-much-text': ({ megabytes }) => ({
    message: `What is filled in comes to more than ${megabytes} MB of text, which cannot be stored`,
    hint: 'Take out what was pasted in by mistake, keep long material in files of their own, give their names and links as evidence, and hand it in again. No other file is affected.',
  }),
  'file.failed': ({ detail }) => ({
    message: `The program failed over this file: ${detail}`,
    hint: 'Fill in the issued workbook and hand it in again, and give this file with this message to whoever maintains the program. No other file is affected.',
  }),
  'file.name-twice': () => ({
    message: 'The archive has several files of this name; only one of them is read',
    hint: 'Unpack it, give each file a name of its own and hand them in again.',
  }),
  'file.inaccessible': ({ reason }) => ({
    message: `The file or folder cannot be read or written (${reason})`,
    hint: 'Check its permissions, the room on the disk, and whether another program holds it.',
  }),
  'file.no-space': () => ({
    message: 'The disk is full; not all could be written',
    hint: 'Make room and run it again: what was collected stays, and nothing is counted twice.',
  }),
  'file.name-too-long': () => ({
    message: 'The name is longer than the system takes',
    hint: 'Choose a shorter one, or move it to where there are fewer folders above it, and try again.',
  }),
  'file.exists': () => ({
    message: 'The file exists already',
    hint: 'Choose another name; to replace it, add --overwrite.',
  }),
  'file.extension': ({ expected }) => ({
    message: `The file’s name must end in ${expected}`,
    hint: 'Change the name and try again.',
  }),
  'file.not-found': () => ({
    message: 'There is no such file or folder',
    hint: 'Check its name and where it stands, and try again.',
  }),
  'file.name-outside': () => ({
    message: 'The name of a file in the zip leads out of the zip; the file was not read',
    hint: 'No ordinary program packs like this. Check where the zip comes from, put the files into one folder and pack it again.',
  }),
  'file.odd-name': () => ({
    message:
      'The name of the file has control characters, characters that turn the direction of writing, or unreadable ones; “\uFFFD” stands for them',
    hint: 'The file itself is read as usual. Check where it comes from, and use plain names.',
  }),
  'file.text-cut': ({ limit }) => ({
    message: `A text in this row has more than ${limit} characters; what is beyond was not stored`,
    hint: 'The original in the archive has all of it. Shorten the text, keep long material in files of their own, give their names and links as evidence, and hand it in again.',
  }),
  'file.more-findings': ({ count }) => ({
    message: `There are ${count} more findings, which are not listed`,
    hint: 'Mend what is listed first, hand the file in again, and see what is left.',
  }),
  'measure.columns': ({ columns }) => ({
    message: `The measures file lacks columns: ${columns}`,
    hint: 'Name the columns unit_code,indicator_code,value; hand in workbooks and ledgers as .xlsx.',
  }),
  'measure.empty': () => ({
    message: 'The file of measures has a header and no lines',
    hint: 'Add a line for each unit and indicator, then collect it again.',
  }),
  'measure.column-twice': ({ column }) => ({
    message: `The measures file has more than one column “${column}”`,
    hint: 'Keep the right one; delete the others or name them otherwise.',
  }),
  'measure.unreadable': () => ({
    message:
      'A quotation mark of this line of the measures file stands alone, or where none can be',
    hint: 'Mend the line, or save it as “CSV UTF-8 (comma delimited)” in Excel or WPS and collect again.',
  }),
  'measure.unknown-unit': ({ unit }) => ({
    message: `Unit “${unit}” is not on the list of units`,
    hint: 'Correct the unit code after the list, or delete the line.',
  }),
  'measure.unknown-indicator': ({ code }) => ({
    message: `Indicator “${code}” is not in the scheme`,
    hint: 'Correct the indicator code after the scheme, or delete the line.',
  }),
  'measure.not-external': ({ code }) => ({
    message: `Indicator ${code} is filled in in the workbook and takes no outside measure`,
    hint: 'Delete the line; if the measure should count, change the scheme first.',
  }),
  'measure.invalid': ({ code, found }) => ({
    message: `The value “${found}” does not suit indicator ${code}`,
    hint: 'Correct the value after the indicator’s criterion.',
  }),
  'measure.percent-unclear': ({ code, found }) => ({
    message: `Indicator ${code} is in per cent; “${found}” may be ${found}% or a hundred times as much`,
    hint: 'Write the sign, as in 95%; every value up to 1 needs it.',
  }),
  'measure.not-a-veto': ({ code, found }) => ({
    message: `The value of veto ${code} is 1 or 0, not “${found}”`,
    hint: 'Write 1 for a unit that it befalls, 0 for one that it does not or no longer.',
  }),
  'measure.twice': ({ unit, code }) => ({
    message: `Unit “${unit}” has more than one value for indicator ${code}`,
    hint: 'Keep the right line and delete the others.',
  }),
  'measure.missing': ({ code }) => ({
    message: `Indicator ${code} lacks its outside measure`,
    hint: 'Add its value to the measures file and collect again.',
  }),
  'database.locked': ({ file }) => ({
    message: `Another program is using the database “${file}”`,
    hint: 'Wait until the other collect, rank or report has ended, or close the program that holds the file, then try again.',
  }),
  'database.unreadable': ({ detail }) => ({
    message: `The database cannot be read: ${detail}`,
    hint: 'Use the version that made it, or a newer one; if the file is damaged, rebuild it from the archive’s originals with verify --rebuild.',
  }),
  'database.no-memory': () => ({
    message: 'There was too little memory for the database to finish',
    hint: 'Close other programs and run it once more; if that is not enough, use a computer with more memory. What was collected is there, and nothing is counted twice.',
  }),
  'database.missing': () => ({
    message: 'There is no database to verify',
    hint: 'Collect first; if the database was lost and the archive is there, rebuild it with verify --rebuild.',
  }),
  'database.other-version': ({ table }) => ({
    message: `Another version of the program made this database: table ${table} has other columns than this version’s`,
    hint: 'Rebuild it from the archive’s originals with verify --rebuild; without an archive, use the version that made it, or move it away and collect again.',
  }),
  'report.unwritable': ({ file }) => ({
    message: `The report ${file} cannot be written`,
    hint: 'Close the program that has it open, check that its folder may be written to, and run it again',
  }),
  'report.charts-left-out': () => ({
    message: 'This machine has no Chinese font, so the Word reports are without their charts',
    hint: 'Install one, such as fonts-noto-cjk on Debian or Ubuntu, and write the reports again',
  }),
  'report.unwritable-more': ({ count }) => ({
    message: `${count} more reports cannot be written`,
    hint: 'Check that the folder of the reports may be written to, and run it again',
  }),
  'workspace.missing': ({ directory }) => ({
    message: `"${directory}" is not a workspace`,
    hint: 'Set one up with init first, or check the name of the folder',
  }),
  'workspace.exists': ({ directory }) => ({
    message: `"${directory}" already is a workspace`,
    hint: 'Choose another folder, so that nothing is overwritten',
  }),
  'workspace.not-empty': ({ directory }) => ({
    message: `"${directory}" is not empty`,
    hint: 'Choose another folder, so that nothing is overwritten',
  }),
  'workspace.unreadable': ({ detail }) => ({
    message: `The file cannot be read: ${detail}`,
    hint: 'Check that the file is there and in the right form',
  }),
  'workspace.unknown-scheme': ({ id, ids }) => ({
    message: `There is no scheme "${id}"`,
    hint: `Give the path of a scheme file, or choose one of: ${ids.join(', ')}`,
  }),
  'workspace.changed': ({ what, before }) =>
    what === 'scheme'
      ? {
          message: `The scheme changed after workbooks were collected, which were scored by ${before}`,
          hint: 'Put the old file back; for another scheme set up another workspace, issue and collect.',
        }
      : {
          message: `The round was renamed after workbooks were collected; it was “${before}”`,
          hint: 'Put the old name back; for another round set up another workspace.',
        },
  'workspace.no-keys': ({ file }) => ({
    message: `The key file "${file}" is missing`,
    hint: 'Bring it back from the computer on which the round was set up',
  }),
  'workspace.key-damaged': ({ file }) => ({
    message: `The signing key “${file}” is damaged: it is no key`,
    hint: 'Take it from a backup or from the computer on which this round was set up, put it back and try again.',
  }),
  'round.unknown': ({ round, rounds }) => ({
    message: `There is no round called “${round}”`,
    hint: `Choose one of these: ${rounds.join(', ')}`,
  }),
  'round.exists': ({ round }) => ({
    message: `There is a round called “${round}” already`,
    hint: 'Give the new round another name with --round',
  }),
  'round.folder-taken': ({ round }) => ({
    message: `The name of the folder for round “${round}” is taken`,
    hint: 'Move the folder of that name elsewhere; where it is another round, give the new one another name with --round',
  }),
  'round.kept': ({ home }) => ({
    message: 'This is an earlier round; no next round can be opened in it',
    hint: `Run this in the workspace “${home}”`,
  }),
  'round.not-movable': ({ reason }) => ({
    message: `This cannot be moved (${reason}); no next round was opened`,
    hint: 'Close the program that uses the file or folder, such as Excel, check the rights, and try again',
  }),
  'round.cut-off': () => ({
    message:
      'The next round was being opened and that was cut off; some files of this round are in the folder rounds',
    hint: 'Close the programs that use them and run init --next again, which puts them back',
  }),
  'previous.missing': ({ round }) => ({
    message: `The round before, “${round}”, is not found, so nothing is compared with it`,
    hint: 'Put its folder back into rounds, or check “previous” in zhunsheng.yaml',
  }),
  'previous.unranked': ({ round }) => ({
    message: `The round before, “${round}”, has no ranking, so nothing is compared with it`,
    hint: `To compare, collect its workbooks, then rank it with --round ${round}`,
  }),
  'previous.changed': ({ round }) => ({
    message: `The scheme of the round before, “${round}”, was changed after it was ranked, so nothing is compared with it`,
    hint: `Restore its scheme file, then rank it again with --round ${round}`,
  }),
  'previous.unreadable': ({ round }) => ({
    message: `The round before, “${round}”, cannot be read, so nothing is compared with it`,
    hint: 'The ranking of this round stands; to compare, mend what follows and try again',
  }),
  'units.columns': ({ columns }) => ({
    message: `The list of units lacks columns: ${columns}`,
    hint: 'The header is code,name,kind,city_code,city,province_code,province',
  }),
  'units.column-twice': ({ column }) => ({
    message: `The list of units has more than one column “${column}”`,
    hint: 'Keep the right one; delete the others or name them otherwise',
  }),
  'units.unreadable': () => ({
    message:
      'A quotation mark of this line of the list of units stands alone, or where none can be',
    hint: 'Mend the line, or save the list as “CSV UTF-8 (comma delimited)” in Excel or WPS',
  }),
  'units.invalid': ({ field, found }) => ({
    message:
      found === ''
        ? `Column "${field}" of the list of units is empty`
        : `"${found}" in column "${field}" of the list of units is not valid`,
    hint: unitForms[field],
  }),
  'units.empty': () => ({
    message: 'The list of units has no unit',
    hint: 'Write a unit in each line under the header',
  }),
  'units.twice': ({ code }) => ({
    message: `Unit code ${code} stands twice in the list`,
    hint: 'Delete one of the rows',
  }),
  'units.none': ({ prefix }) => ({
    message: `No unit has a code that starts with "${prefix}"`,
    hint: 'Check the division code, such as 62 for Gansu',
  }),
  'units.unknown': ({ code }) => ({
    message: `The list has no unit with the code or name ${code}`,
    hint: 'Check the codes in units.csv of the workspace',
  }),
  'units.ambiguous': ({ name, units }) => ({
    message: `${units.length} units of the list are called ${name}`,
    hint: `Give the code instead: ${units.join(', ')}`,
  }),
  'units.kind-without-leaves': ({ unitKind, count, units }) => ({
    message: `No indicator of the scheme applies to ${unitKinds[unitKind]}, and ${count} of the units are of this kind (such as ${units.join(', ')})`,
    hint: 'Choose other units with --divisions, or add the kind to appliesTo of the indicators',
  }),
  'issue.nothing-to-review': ({ unit }) => ({
    message: `${unit} has no accepted self-assessment yet`,
    hint: 'Collect its self-assessment first',
  }),
  'editions.damaged': () => ({
    message: 'The record of issued editions cannot be understood',
    hint: 'The program writes this file; restore it from a backup, or delete it and issue again',
  }),
  'prefill.cell-altered': ({ name, column, found, expected }) => ({
    message: `“${column}”${name && ` of “${name}”`} ${found ? `is now “${found}”` : 'was emptied'}; it was issued ${expected ? `as “${expected}”` : 'empty'}`,
    hint: 'Put back what was issued; who disagrees with a self-assessment fills in “复核得分” and “复核意见”.',
  }),
  'prefill.row-added': ({ name }) => ({
    message: `This row${name && ` (“${name}”)`} was added after issuing; the self-assessment has none such`,
    hint: 'Delete the row; if evidence is wanting, the unit corrects its self-assessment and hands it in again.',
  }),
  'prefill.row-removed': ({ name }) => ({
    message: `${name ? `The row “${name}”` : 'A row'} that was issued is gone`,
    hint: 'Put the row back, or ask the office for the workbook once more.',
  }),
  'submission.replaces': ({ earlier }) => ({
    message: `This file replaces “${earlier}”, handed in earlier`,
    hint: 'If this is the corrected file, do nothing; if not, save the right one anew and hand it in.',
  }),
  'submission.replaced-before': ({ later }) => ({
    message: `This file was collected before and “${later}” took its place, which still counts`,
    hint: 'If this one is to count, open it, save it anew and collect it again.',
  }),
  'submission.after-review': ({ later }) => ({
    message: `“${later}” was collected before, and its scores rest on the self-assessment that this one replaces`,
    hint: 'If the correction bears on them, issue the workbook of that stage again and have it scored anew.',
  }),
  'submission.before-correction': ({ later }) => ({
    message: `This workbook shows a self-assessment that “${later}” has replaced`,
    hint: 'If the correction bears on the scores, issue the workbook of that stage again and have it scored anew.',
  }),
};
