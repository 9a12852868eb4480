import type { Assessment } from '../assessment/assessment.ts';
import { placeOf } from '../assessment/locate.ts';
import type { CellPlace } from '../host.ts';
import { DONE, NOT_DONE, type Desk } from './desk.ts';
import { createEchoes } from './echoes.ts';
import { entryCell, indicatorAt, neighbour, nextOpen } from './navigation.ts';
import type { Actions, EntryOutcome } from './session.ts';

type MoveActions = Pick<Actions, 'go' | 'previous' | 'next' | 'nextOpen' | 'goTo'>;

/** Those actions, and what a selection by somebody shows. */
export interface Moves {
  readonly actions: MoveActions;
  readonly selected: (place: CellPlace) => void;
}

/** The actions that show an indicator and select its cell. */
export function moveActions(desk: Desk): Moves {
  const echoes = createEchoes();

  async function select(place: CellPlace | undefined): Promise<EntryOutcome> {
    if (place === undefined) return NOT_DONE;
    echoes.expect(place);
    await desk.host.select(place);
    return DONE;
  }

  /** Shows the indicator that `choose` names at once, and selects its cell in turn. */
  async function show(choose: (assessment: Assessment, current: string) => string): Promise<void> {
    const { state } = desk.store;
    if (state.phase !== 'ready') return;
    const code = choose(state.assessment, state.current);
    if (state.assessment.indicators.every(({ leaf }) => leaf.code !== code)) return;
    desk.patch({ current: code });
    await desk.act((assessment) => select(entryCell(assessment, code)), 'showing');
  }

  return {
    selected(place) {
      const { state } = desk.store;
      if (state.phase !== 'ready' || echoes.isEcho(place)) return;
      const code = indicatorAt(state.assessment, place);
      if (code !== undefined && code !== state.current) desk.patch({ current: code });
    },
    actions: {
      go: (code) => show(() => code),
      previous: () => show((assessment, current) => neighbour(assessment, current, -1)),
      next: () => show((assessment, current) => neighbour(assessment, current, 1)),
      async nextOpen() {
        const { state } = desk.store;
        if (state.phase !== 'ready') return;
        const code = nextOpen(state.assessment, state.current);
        if (code === undefined) desk.notify({ kind: 'all-scored' });
        else await show(() => code);
      },
      async goTo(place) {
        const cell = placeOf(place);
        const { state } = desk.store;
        if (cell === undefined || state.phase !== 'ready') return;
        const code = indicatorAt(state.assessment, cell);
        if (code !== undefined) desk.patch({ current: code });
        await desk.act(() => select(cell), 'showing');
      },
    },
  };
}
