import type { Block } from '../../document/blocks.ts';
import { faithful } from '../faithful.ts';
import type { ReportModel } from '../../model.ts';
import { peerWords as words } from '../../wording/midterm/peers.zh-CN.ts';
import { peerGroups, type Peer, type PeerBasis, type PeerGroup } from '../figures/peer-groups.ts';
import { headed } from '../layout/headed.ts';
import { paragraph } from '../layout/paragraph.ts';
import { left, right, table } from '../layout/table.ts';

/** Groups that one table holds; of more, the first and the last so many. */
const WHOLE = 20;
const ENDS = 10;

/** Ranks within the groups of peers that the scheme names; nothing for a single unit. */
export function peersSection(model: ReportModel): readonly Block[] {
  if (model.evaluations.size < 2) return [];
  return headed(
    1,
    words.heading,
    model.scheme.ranking.peers.flatMap((basis) =>
      headed(2, words.basisHeading[basis], groupsOf(model, basis)),
    ),
  );
}

function groupsOf(model: ReportModel, basis: PeerBasis): readonly Block[] {
  const { decimals } = model.scheme;
  const groups = peerGroups(model, basis);
  const [only] = groups;
  if (groups.length === 1 && only !== undefined) return paragraph(words.only(basis, only));
  const listed =
    groups.length > WHOLE ? [...groups.slice(0, ENDS), ...groups.slice(-ENDS)] : groups;
  return [
    ...paragraph(words.means(basis, groups, decimals)),
    ...(basis === 'kind'
      ? groups.flatMap((group) => paragraph(words.standing(group, decimals)))
      : []),
    ...table<PeerGroup>(
      listed,
      [
        left(words.group[basis], 22, ({ name }) => name),
        right(words.units, 12, ({ peers }) => `${peers.length}`),
        right(words.mean, 14, ({ mean, peers }) =>
          faithful(
            mean,
            decimals,
            peers.map(({ score }) => score),
          ),
        ),
        left(words.best, 26, ({ peers }) => words.end(peers.filter(isFirst), decimals)),
        left(words.worst, 26, ({ peers }) => words.end(lastOf(peers), decimals)),
      ],
      {
        caption: words.caption[basis],
        note: listed.length < groups.length ? words.bounded(groups.length, ENDS) : undefined,
      },
    ),
  ];
}

function isFirst({ rank }: Peer): boolean {
  return rank === 1;
}

/** Those at the end; none where all are first. */
function lastOf(peers: readonly Peer[]): readonly Peer[] {
  const last = peers.at(-1)?.rank;
  return last === 1 ? [] : peers.filter(({ rank }) => rank === last);
}
