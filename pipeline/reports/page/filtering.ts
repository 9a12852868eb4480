import { textAt, type Row } from './rows.ts';

/** Calls `changed` whenever the reader types or chooses in the controls. */
export function onFilterChange(controls: HTMLFormElement, changed: () => void): void {
  controls.addEventListener('input', changed);
  controls.addEventListener('reset', () => setTimeout(changed));
  controls.addEventListener('submit', (event) => event.preventDefault());
}

/** The rows that the controls let through: `data-search` looks in places, `data-equals` at one. */
export function filterRows(rows: readonly Row[], controls: HTMLFormElement): readonly Row[] {
  const searches = [...controls.querySelectorAll<HTMLInputElement>('[data-search]')].map(
    (input) => ({
      wanted: input.value.trim().toLowerCase(),
      places: (input.dataset['search'] ?? '').split(' ').map(Number),
    }),
  );
  const choices = [...controls.querySelectorAll<HTMLSelectElement>('[data-equals]')]
    .filter((select) => select.value !== '')
    .map((select) => ({ wanted: select.value, place: Number(select.dataset['equals']) }));

  return rows.filter(
    (row) =>
      choices.every(({ wanted, place }) => textAt(row, place) === wanted) &&
      searches.every(({ wanted, places }) =>
        places.some((place) => textAt(row, place).toLowerCase().includes(wanted)),
      ),
  );
}
