import { percent } from '#core/decimal.ts';
import { unitKindNames } from '#core/scheme/wording/names.zh-CN.ts';
import type { RankingRow } from '../../database/marts.ts';
import type { Block } from '../document/blocks.ts';
import type { Dossier } from '../dossier.ts';
import { pointsFixed, pointsText, shareText } from '../figures.ts';
import type { PeerPlace, Standing } from '../standings.ts';
import { cardWords as say } from '../wording/card.zh-CN.ts';
import type { CardContext } from './card-context.ts';
import { changeSentence } from './change-sentence.ts';
import { rectificationSentence } from './rectification-sentence.ts';
import { shortened } from './shortened.ts';
import { unitsText } from './units-text.ts';

/** Characters of a name of a unit or a prefecture. */
const LONGEST_NAME = 30;

/** How the unit came out: key figures, its place, its change, and what the office asks of it. */
export function resultBlocks(
  { ranking, change, followUps, rectifications }: Dossier,
  standing: Standing,
  context: CardContext,
): Block[] {
  const { scheme } = context;
  const score = pointsFixed(ranking.score_micro, scheme.decimals);
  const grade = ranking.grade ?? '';
  const { rank, of, tied } = standing;
  const place = say.place(rank, of, tied.length > 0 ? unitsText(tied) : '');
  const peers = standing.peers.filter((peer) => groupName(peer, ranking) !== '');
  const sentences = [
    say.result(
      shortened(ranking.unit_name, LONGEST_NAME),
      score,
      scheme.total.toString(),
      grade,
      place,
    ),
    ...(peers.length > 0 && of > 1 ? [peersSentence(peers, ranking)] : []),
    ...(ranking.omitted_micro && ranking.unrescaled_rank !== null
      ? [
          say.omission(
            pointsText(ranking.omitted_micro),
            pointsFixed(ranking.unrescaled_micro, scheme.decimals),
            ranking.unrescaled_rank,
          ),
        ]
      : []),
    ...changeSentence(change, rank, context),
    ...rectificationSentence(rectifications),
  ];
  return [
    { kind: 'heading', level: 1, text: say.headings.result },
    {
      kind: 'figures',
      items: [
        { label: say.figures.score, figure: score },
        { label: say.figures.grade, figure: grade },
        { label: say.figures.rank, figure: say.figures.ofUnits(rank, of) },
        ...peers.map((peer) => ({
          label: say.figures.peers[peer.by],
          figure: say.figures.ofUnits(peer.rank, peer.of),
        })),
      ],
    },
    { kind: 'paragraph', text: sentences.join('') },
    ...noticeSentences(ranking, followUps, context).map((text): Block => ({
      kind: 'paragraph',
      text,
    })),
  ];
}

function peersSentence(peers: readonly PeerPlace[], ranking: RankingRow): string {
  return say.peersSentence(
    peers.map((peer) =>
      say.peer(peer.by, shortened(groupName(peer, ranking), LONGEST_NAME), peer.rank, peer.of),
    ),
  );
}

function groupName({ by }: PeerPlace, { kind, prefecture }: RankingRow): string {
  return by === 'kind' ? unitKindNames[kind] : prefecture;
}

/** What follows from a low score or weight, as the scheme says. */
function noticeSentences(
  { performance_weight, weight_ok }: RankingRow,
  followUps: Dossier['followUps'],
  { scheme }: CardContext,
): string[] {
  const marked = followUps.flatMap((measure) => {
    const threshold = scheme.followUp?.[measure];
    return threshold ? [say.followUp[measure](threshold.below.toString())] : [];
  });
  if (weight_ok !== false) return marked;
  const floor = percent(scheme.performanceWeight.floor);
  return [...marked, say.belowFloor(shareText(performance_weight), floor)];
}
