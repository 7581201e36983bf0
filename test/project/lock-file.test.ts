import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  resolved?: string;
  integrity?: string;
  link?: boolean;
  optionalDependencies?: Record<string, string>;
}

const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);

/** The places npm looks for `name` from the package at `from`: its own folder first, then each one above. */
function placesOf(name: string, from: string): string[] {
  const folders = from.split('/node_modules/').map((_, index, parts) => parts.slice(0, index + 1));
  return [
    `node_modules/${name}`,
    ...folders.map((parts) => `${parts.join('/node_modules/')}/node_modules/${name}`),
  ];
}

describe('package-lock.json', () => {
  it('locks every platform package it names, so that npm ci works on every system', () => {
    const missing = Object.entries(lock.packages).flatMap(([from, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !placesOf(name, from).some((place) => place in lock.packages))
        .map((name) => `${from || 'the project'} names ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('names no registry, so that everyone installs from their own', () => {
    const named = Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined);
    expect(named.map(([place]) => place)).toEqual([]);
  });

  it('has a checksum for every package', () => {
    const unchecked = Object.entries(lock.packages).filter(
      ([place, { integrity, link }]) => place && !integrity && !link,
    );
    expect(unchecked.map(([place]) => place)).toEqual([]);
  });
});
