import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

export interface TabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly name: T; readonly text: string; readonly mark?: string }[];
  readonly chosen: T;
  readonly onChoose: (tab: T) => void;
}

/** A row of tabs: one stop for Tab, arrows, Home and End go along it. */
export function Tabs<T extends string>(props: TabsProps<T>): JSX.Element {
  const { label, tabs, chosen, onChoose } = props;
  const list = useRef<HTMLDivElement>(null);

  function go(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = tabs.findIndex(({ name }) => name === chosen);
    const last = tabs.length - 1;
    const places: Readonly<Record<string, number>> = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const place = places[event.key];
    const next = place === undefined ? undefined : tabs[place];
    if (place === undefined || next === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[place]?.focus();
    onChoose(next.name);
  }

  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={go}>
      {tabs.map(({ name, text, mark }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === chosen}
          aria-controls={name === chosen ? `panel-${name}` : undefined}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {text}
          {mark && <span class="tab-mark">{mark}</span>}
        </button>
      ))}
    </div>
  );
}
