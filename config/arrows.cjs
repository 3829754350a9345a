'use strict';

/** Each room, and the rooms it may look down on. Nothing looks up, and nothing looks sideways. */
const ROOMS = {
  law: [],
  platform: ['law'],
  people: ['platform', 'law'],
  reminders: ['people', 'platform', 'law'],
  documents: ['people', 'platform', 'law'],
  casework: ['reminders', 'documents', 'people', 'platform', 'law'],
  statistics: ['casework', 'documents', 'people', 'platform', 'law'],
  ledger: ['casework', 'documents', 'people', 'platform', 'law'],
};

/** The folders of each room: each looks only at those of the rows before it. What stands beside them may be seen by all. */
const FOLDERS = {
  law: [
    ['calendar'],
    ['periods'],
    ['dispositions'],
    ['causes'],
    ['numbers'],
    ['counting'],
    ['facts'],
    ['appearances'],
    ['versions'],
    ['duties'],
    ['opening'],
    ['deadlines'],
    ['local'],
    ['checks'],
  ],
  platform: [['database'], ['audit', 'idempotency'], ['jobs']],
  people: [['access'], ['sign-in'], ['accounts', 'contacts'], ['identities']],
  reminders: [['inbox', 'calendar', 'policy'], ['channels'], ['delivery']],
  documents: [['notices', 'review-sheet', 'sheets']],
  casework: [
    ['record'],
    ['finding'],
    ['deadlines'],
    ['cases', 'events', 'hearings', 'outcomes', 'follow-ups', 'lawbook'],
    ['reading'],
  ],
  statistics: [['splits'], ['rows'], ['report']],
  ledger: [['tables'], ['values'], ['sheets'], ['rows'], ['imports', 'exports']],
};

/** The page of a case in the browser, sorted the same way. */
const CASE_PAGE = [
  ['record'],
  ['changes'],
  ['form'],
  ['events', 'details', 'hearings', 'follow-ups', 'history', 'reminders', 'undo', 'seats', 'head'],
  ['timeline', 'outcome', 'appeal'],
  ['deadlines'],
];

/** Every place whose folders have an order, and that order. */
const ORDERED = [
  ...Object.entries(FOLDERS).map(([room, rows]) => ({ name: room, here: `libs/${room}/src`, rows })),
  { name: 'case-page', here: 'apps/web/src/case', rows: CASE_PAGE },
];

/** Tests and what only they use may ask Node and development packages. */
const TESTS = '\\.(spec|fixture)\\.ts$';

const looksDown = Object.entries(ROOMS).map(([room, below]) => ({
  name: `${room}-looks-down`,
  severity: 'error',
  from: { path: `^libs/${room}/` },
  to: { path: '^(apps|libs)/', pathNot: [room, ...below].map((name) => `^libs/${name}/`) },
}));

const foldersLookBack = ORDERED.flatMap(({ name, here, rows }) =>
  rows.flatMap((row, index) =>
    row.map((folder) => {
      const before = [folder, ...rows.slice(0, index).flat()];
      return {
        name: `${name}-${folder}-looks-back`,
        severity: 'error',
        from: { path: `^${here}/${folder}/`, pathNot: TESTS },
        to: { path: `^${here}/(index\\.ts$|[^/]+/)`, pathNot: `^${here}/(${before.join('|')})/` },
      };
    }),
  ),
);

const declared = ORDERED.map(({ here, rows }) => `^${here}/(${rows.flat().join('|')})/`);

module.exports = {
  forbidden: [
    ...looksDown,
    ...foldersLookBack,
    {
      name: 'every-folder-has-its-place',
      severity: 'error',
      from: {},
      to: { path: '^(libs/[^/]+/src|apps/web/src/case)/[^/]+/', pathNot: declared },
    },
    {
      name: 'law-knows-only-law',
      severity: 'error',
      from: { path: '^libs/law/', pathNot: TESTS },
      to: { pathNot: '^libs/law/' },
    },
    {
      name: 'one-door-per-room',
      severity: 'error',
      from: { path: '^(?:apps|libs|migrations|config)/([^/]+)' },
      to: { path: '^libs/[^/]+/src/(?!index\\.ts$)', pathNot: '^libs/$1/' },
    },
    {
      name: 'apps-stand-alone',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'web-takes-only-the-law',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^libs/', pathNot: '^libs/law/' },
    },
    {
      name: 'a-migration-is-history',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { path: '^(libs|apps)/' },
    },
    {
      name: 'the-server-runs-without-development-packages',
      severity: 'error',
      from: { path: '^(apps/(api|worker)|libs|migrations|config/config)', pathNot: TESTS },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    // What cannot be found is in no room, and every rule above would let it pass.
    { name: 'everything-is-found', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
    // Resolves `#law` to its source; package.json alone would lead into dist.
    webpackConfig: { fileName: 'config/doors.cjs' },
  },
};
