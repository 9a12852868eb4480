import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from '#core/sha256.ts';
import { nodeSha256 } from '../../pipeline/node-sha256.ts';

it("Node's hash of a text is core's, also of one that is cut within a character", () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([...nodeSha256(text)]).toEqual([...sha256(text)]);
    }),
    { examples: [[''], ['封存码'], ['\u{D842}'], ['\u{DFB7}甲']] },
  );
});
