/**
 * The direction of imports (src/README.md), a rule a sentence. The sentence is what the check prints.
 *
 * Must not be loosened for one file: move the file, or pass in what it needs.
 */

/** A rule that files under `from` import nothing of ours but what is under `allowed` and their own layer. */
function layer(name, allowed, comment) {
  return {
    name: `${name}-knows-only-what-is-below`,
    comment,
    severity: 'error',
    from: { path: `^src/${name}/` },
    to: { path: '^src/', pathNot: [`^src/${name}/`, ...allowed.map((other) => `^src/${other}/`)] },
  };
}

/** A rule that a package is imported in one folder only. */
function home(packageName, folder, comment) {
  return {
    name: `${packageName.replace(/^@/, '').replace('/', '-')}-has-one-home`,
    comment,
    severity: 'error',
    from: { path: '^src/', pathNot: `^src/${folder}/` },
    to: { path: `node_modules/${packageName}/` },
  };
}

module.exports = {
  forbidden: [
    layer('lib', [], 'lib imports nothing of ours.'),
    layer('domain', ['lib'], 'domain may import lib only.'),
    layer('formats', ['domain', 'lib'], 'formats may import domain and lib only.'),
    layer('storage', ['formats', 'domain', 'lib'], 'storage may import formats, domain and lib only.'),
    layer(
      'queries',
      ['storage', 'formats', 'domain', 'lib'],
      'queries may import storage, formats, domain and lib only.',
    ),
    layer(
      'ui',
      ['lib'],
      'ui may import lib only: a component that knows the domain belongs to charts or features.',
    ),
    layer(
      'charts',
      ['ui', 'domain', 'lib'],
      'charts may import ui, domain and lib only: a chart is given its data.',
    ),
    layer(
      'features',
      ['charts', 'ui', 'queries', 'storage', 'formats', 'domain', 'lib'],
      'features may import every layer below them, but neither app nor main.',
    ),
    layer(
      'app',
      ['features', 'charts', 'ui', 'queries', 'storage', 'formats', 'domain', 'lib'],
      'app may import features and the layers below; only main.tsx knows all.',
    ),
    layer('sw', [], 'The service worker stands alone: it runs before and without the page.'),
    {
      name: 'a-feature-never-imports-another',
      comment:
        'A feature never imports another feature: what two of them need belongs to a layer below, or to the shared parts, features/standpoint and features/local.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: ['^src/features/$1/', '^src/features/(standpoint|local)/'] },
    },
    {
      name: 'domain-needs-no-package',
      comment: 'domain is pure: it imports no package and nothing of Node.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'core'] },
    },
    {
      name: 'formats-need-no-page',
      comment: 'formats are pure: they import no React.',
      severity: 'error',
      from: { path: '^src/formats/' },
      to: { path: ['node_modules/react', 'node_modules/@types/react'] },
    },
    {
      name: 'nothing-shipped-needs-node',
      comment: 'Nothing in src imports a module of Node: it runs in a browser.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    home('dexie', 'storage', 'dexie is imported in src/storage only.'),
    home('@tanstack/react-query', 'queries', '@tanstack/react-query is imported in src/queries only.'),
    home('recharts', 'charts', 'recharts is imported in src/charts only.'),
    {
      name: 'recharts-by-its-front-door',
      comment: 'Import from recharts itself, never from files inside it.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/recharts/(es6|lib)/(?!index)' },
    },
    {
      name: 'nothing-shipped-imports-tests',
      comment: 'Nothing in src imports a test, its fixtures or the scripts.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: ['^test/', '^[.]ci/'] },
    },
    {
      name: 'nothing-shipped-needs-a-development-package',
      comment: 'What is shipped imports packages of "dependencies" only.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circles',
      comment: 'No file imports itself by way of others: one of the two ideas belongs in a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'every-import-is-there',
      comment: 'Every import names a file or a package that exists.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '[.]module[.]css$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'types', 'default'],
    },
  },
};
