import { exampleDocument } from './example-scheme.ts';

/** The example with two points more, whose value comes from elsewhere. */
export const measuredScheme = {
  ...exampleDocument,
  total: 12,
  indicators: [
    ...exampleDocument.indicators,
    {
      code: '3',
      name: '群众评价',
      points: 2,
      origin: 'external',
      rule: {
        kind: 'level',
        levels: [
          { name: '好', share: '100%' },
          { name: '差', share: 0 },
        ],
      },
    },
  ],
};
