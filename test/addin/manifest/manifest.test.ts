import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandNames } from '../../../addin/commands/commands.ts';
import { neededSets } from '../../../addin/excel/needed-sets.ts';
import { elementsOf, readXml, type XmlElement } from '../../support/xml.ts';
import { elementOrder } from './element-order.ts';

const BASE = 'https://localhost:3000/';
const root = join(import.meta.dirname, '../../..');
const source = readFileSync(join(root, 'manifest.xml'), 'utf8');
const manifest = readXml(source);
const all = [...elementsOf(manifest)];

function named(name: string): XmlElement[] {
  return all.filter((element) => element.name === name);
}

/** Resources by id: what is shown, or an address. */
const resources = new Map(
  ['bt:Image', 'bt:Url', 'bt:String']
    .flatMap(named)
    .filter(({ attributes }) => attributes['id'] !== undefined)
    .map(({ attributes }) => [attributes['id'], attributes['DefaultValue'] ?? '']),
);

/** Every address in the manifest. */
const addresses = [...source.matchAll(/"(https:[^"]*)"/g)].map(([, address]) => address ?? '');

/** Width and height in the head of a PNG file. */
function pixelsOf(address: string): [width: number, height: number] {
  const png = readFileSync(join(root, 'addin', address.slice(BASE.length)));
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** What an element says, in any language. */
function texts({ attributes }: XmlElement): string[] {
  return [attributes['DefaultValue'], attributes['Value']].filter((text) => text !== undefined);
}

/** Requirement sets with their least versions. */
function sets(name: string): (string | undefined)[][] {
  return named(name).map(({ attributes }) => [attributes['Name'], attributes['MinVersion']]);
}

describe('the manifest', () => {
  it.each(all.map((element, index) => [index, element.name, element] as const))(
    'has the children of element %i, %s, in the order of the schema',
    (_, name, { children }) => {
      const order = elementOrder[name] ?? [];
      const places = children.map((child) => order.indexOf(child.name));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    },
  );

  it('resolves every resource that it names, and names every one that it has', () => {
    const wanted = all.flatMap(({ attributes }) => attributes['resid'] ?? []);
    expect(new Set(wanted)).toEqual(new Set(resources.keys()));
  });

  it('has every id once', () => {
    const ids = all.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps within the lengths that the schema allows', () => {
    const short = named('bt:ShortStrings').flatMap((list) => [...elementsOf(list)]);
    const long = named('bt:LongStrings').flatMap((list) => [...elementsOf(list)]);
    expect(short.flatMap(texts).filter((text) => text.length > 125)).toEqual([]);
    expect(long.flatMap(texts).filter((text) => text.length > 250)).toEqual([]);
    expect([...resources.keys()].filter((id = '') => id.length > 32)).toEqual([]);
  });

  it('speaks English beside every Chinese word that it shows', () => {
    const shown = ['DisplayName', 'bt:String'].flatMap(named);
    const description = manifest.children.find(({ name }) => name === 'Description');
    const languages = [...shown, description].map(
      (element) => element?.children[0]?.attributes['Locale'],
    );
    expect(new Set(languages)).toEqual(new Set(['en-US']));
  });

  it.each(named('bt:Image').filter(({ attributes }) => attributes['size']))(
    'has an icon of $attributes.size pixels where it names one',
    ({ attributes: { size, resid } }) => {
      const pixels = Number(size);
      expect(pixelsOf(resources.get(resid) ?? '')).toEqual([pixels, pixels]);
    },
  );

  it.each([
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ])('has an %s of %i pixels', (name, pixels) => {
    const [icon] = named(name);
    expect(pixelsOf(icon?.attributes['DefaultValue'] ?? '')).toEqual([pixels, pixels]);
  });

  it('takes everything from one place', () => {
    expect(addresses.filter((address) => !address.startsWith(BASE))).toEqual([]);
    expect(named('AppDomain').map(({ text }) => text)).toEqual([BASE.slice(0, -1)]);
  });

  it('runs the pane, the functions and the commands in one page', () => {
    const pages = ['Runtime', 'FunctionFile'].flatMap(named);
    const inPage = named('Page').flatMap(({ children }) => children);
    const resids = [...pages, ...inPage].map(({ attributes }) => attributes['resid']);
    expect(new Set(resids)).toEqual(new Set(['Pane.Url']));
  });

  it('has a button for every command of the code', () => {
    const functions = named('FunctionName').map(({ text }) => text);
    expect(functions.toSorted()).toEqual([...commandNames].toSorted());
  });

  it('opens in any Excel, and offers its ribbon and functions where all it needs is there', () => {
    expect(sets('Set')).toEqual([['ExcelApi', undefined]]);
    expect(sets('bt:Set')).toEqual([
      ['SharedRuntime', '1.1'],
      ['ExcelApi', '1.9'],
    ]);
  });
});

describe('the sets that tab, commands and functions require', () => {
  it('are those that the code asks for before it starts', () => {
    const [overrides] = named('VersionOverrides');
    const sets = [...elementsOf(overrides!)].filter(({ name }) => name === 'bt:Set');

    expect(sets.map(({ attributes }) => [attributes['Name'], attributes['MinVersion']])).toEqual(
      neededSets,
    );
  });
});
