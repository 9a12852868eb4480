import { describe, expect, it } from 'vitest';
import type { RectificationRow } from '../../../../pipeline/database/marts.ts';
import { rectificationsSection } from '../../../../pipeline/reports/midterm/sections/rectifications.ts';
import { documentFaults } from '../../../support/document-faults.ts';
import { plainModel, type PlainUnit } from '../../../support/plain-model.ts';
import { rectificationRow } from '../../../support/rectification-rows.ts';
import { exampleContext } from '../../../support/report-model.ts';

const three = [{ name: '城关区' }, { name: '七里河区' }, { name: '西固区' }];
const [first, second, third] = ['620101', '620102', '620103'] as const;

function section(rectifications: readonly RectificationRow[], units: readonly PlainUnit[] = three) {
  const blocks = rectificationsSection(
    plainModel(exampleContext.scheme, units, { rectifications }),
  );
  const text = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  const tables = blocks.filter((block) => block.kind === 'table');
  return { blocks, text: text.join('\n'), tables };
}

describe('what became of the problems of the round before', () => {
  it('is left out where no ledger was handed in', () => {
    expect(section([]).blocks).toEqual([]);
  });

  it('is told of all states that there are, with the share of each', () => {
    const { blocks, text, tables } = section([
      rectificationRow(first, '1', 'closed'),
      rectificationRow(first, '2', 'contradicted', { name: '负责人出庭' }),
      rectificationRow(second, '1', 'overdue'),
      rectificationRow(second, '2', 'open'),
      rectificationRow(second, '3', 'unmatched'),
      rectificationRow(second, '4', 'closed'),
    ]);

    expect(text).toBe(
      [
        '3个单位中，2个报送了上一考评周期的整改台账，共列整改事项6项。截至考评日2023年12月31日，已销号且本次不再失分的2项，占33.3%；已销号但本次仍有失分的1项，占16.7%；尚未销号的1项，占16.7%；逾期未销号的1项，占16.7%；已销号但本次没有得分可供核对的1项，占16.7%。销号事项逐项与本次得分核对，仍有失分的，整改是否到位需进一步核实。',
        '有逾期未销号事项的单位是：七里河区（1项）。',
      ].join('\n'),
    );
    expect(tables.map(({ rows }) => rows)).toEqual([
      [['城关区', '负责人出庭', '2023-05-31', '1', '0.5']],
    ]);
    expect(documentFaults(blocks)).toEqual([]);
  });

  it.each([
    {
      what: 'one unit with one item that is closed',
      units: [{ name: '城关区' }],
      rows: [rectificationRow(first, '1', 'closed')],
      said: '该单位已报送上一考评周期的整改台账，列有整改事项1项。截至考评日2023年12月31日，该事项已销号且本次不再失分。',
    },
    {
      what: 'every unit, all of one state',
      units: three,
      rows: [first, second, third].map((unit) => rectificationRow(unit, '1', 'open')),
      said: '3个单位全部报送了上一考评周期的整改台账，共列整改事项3项。截至考评日2023年12月31日，以上事项均尚未销号。',
    },
    {
      what: 'one unit that is late, of which no list is made',
      units: [{ name: '城关区' }],
      rows: [rectificationRow(first, '1', 'overdue'), rectificationRow(first, '2', 'overdue')],
      said: '该单位已报送上一考评周期的整改台账，列有整改事项2项。截至考评日2023年12月31日，以上事项均逾期未销号。',
    },
  ])('is told of $what', ({ units, rows, said }) => {
    expect(section(rows, units).text).toBe(said);
  });

  it('names those that lose most where there are many, and says how many there are', () => {
    const rows = Array.from({ length: 12 }, (_, index) =>
      rectificationRow(first, String(index), 'contradicted', {
        lost_micro: BigInt(index + 1) * 100_000n,
      }),
    );

    const { tables } = section(rows);

    expect(tables[0]?.rows).toHaveLength(10);
    expect(tables[0]?.rows[0]?.[4]).toBe('1.2');
    expect(tables[0]?.note).toBe('已销号但仍有失分的事项共12项，此处列本期失分最多的10项。');
  });
});
