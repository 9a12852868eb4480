/** One day of every year, a tenth of a point for each day after it. */
export const everyApril = { kind: 'deadline', by: '04-01', deductPerDay: 0.1 };

/** Three items of two points in all. */
export const threeItems = {
  kind: 'checklist',
  items: [
    { name: '公示', points: 0.5 },
    { name: '记录', points: 0.5 },
    { name: '法核', points: 1 },
  ],
};

export const threeLevels = {
  kind: 'level',
  levels: [
    { name: '好', share: '100%' },
    { name: '一般', share: '50%' },
    { name: '差', share: 0 },
  ],
};
