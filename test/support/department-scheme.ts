import { exampleDocument } from './example-scheme.ts';

/** A scheme that has indicators for departments only, as YAML would give it. */
export const departmentDocument = {
  ...exampleDocument,
  id: 'departments-2024',
  indicators: [
    {
      code: '1',
      name: '制度建设',
      points: 10,
      appliesTo: ['department'],
      rule: { kind: 'judgement' },
    },
  ],
};
