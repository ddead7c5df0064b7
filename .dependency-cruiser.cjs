/**
 * The house's rules, as sentences for whoever breaks one (design: imports flow one way).
 * `features` is the order of the libs: lower before higher.
 */
const features = [
  'kernel',
  'platform',
  'identity',
  'preferences',
  'notifications',
  'calendars',
  'invitations',
  'contacts',
  'webhooks',
  'partnerships',
  'clients',
  'interactions',
  'follow-ups',
  'follow-up-links',
  'referrals',
  'partner-suggestions',
  'partner-access',
  'referral-links',
  'mentoring',
  'timeline',
  'today',
  'exchange',
  'reports',
];

const tests = '\\.spec\\.tsx?$|/testing/|^test/';

const upward = features.slice(0, -1).map((feature, index) => ({
  name: `${feature}-knows-nothing-of-the-features-above-it`,
  comment: `${feature} is lower in the house: declare a contributor interface in it, and let the higher feature register.`,
  severity: 'error',
  from: { path: `^libs/${feature}/`, pathNot: tests },
  to: { path: `^libs/(${features.slice(index + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment:
        'Files that import each other in a circle cannot be read one after the other: cut it.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'every-import-leads-somewhere',
      comment: 'This import could not be resolved.',
      severity: 'error',
      from: {},
      // The launcher hands over to what it has just built.
      to: { couldNotResolve: true, pathNot: '(^|/)dist/apps/' },
    },
    ...upward,
    {
      name: 'features-meet-at-their-index',
      comment: "Import from the feature's index.ts (#contacts), not from its inside.",
      severity: 'error',
      from: { path: '^libs/([^/]+)/', pathNot: `${tests}|^libs/platform/` },
      to: {
        path: '^libs/([^/]+)/.+',
        pathNot: [
          '^libs/$1/',
          '^libs/[^/]+/index\\.ts$',
          '^libs/[^/]+/api/index\\.ts$',
          '^libs/platform/[^/]+/index\\.ts$',
          '^libs/[^/]+/testing/',
        ],
      },
    },
    {
      name: 'a-domain-is-pure',
      comment:
        'domain/ holds rules: no framework, no database, no Node, no clock. Time and data come in as arguments.',
      severity: 'error',
      from: { path: '^libs/[^/]+/domain/', pathNot: tests },
      to: {
        pathNot: ['^libs/kernel/', '^libs/[^/]+/domain/', '^node_modules/temporal-polyfill/'],
      },
    },
    {
      name: 'the-kernel-imports-nothing-of-ours',
      severity: 'error',
      comment: 'The kernel stands on nothing.',
      from: { path: '^libs/kernel/' },
      to: { path: '^(libs|apps|migrations|test)/', pathNot: '^libs/kernel/' },
    },
    {
      name: 'only-apps-and-tests-import-api-and-jobs',
      comment: 'api/ and jobs/ are leaves: services and other features do not know them.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/', pathNot: [tests, '^libs/[^/]+/(api|jobs)/'] },
      to: { path: '^libs/[^/]+/(api|jobs)/' },
    },
    {
      name: 'data-does-not-know-services',
      comment: 'data/ reads and writes rows; use cases call it, not the other way round.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/data/', pathNot: tests },
      to: { path: '^libs/$1/[^/]+\\.service\\.ts$' },
    },
    {
      name: 'libs-do-not-know-apps',
      comment: 'Apps compose libs.',
      severity: 'error',
      from: { path: '^libs/', pathNot: tests },
      to: { path: '^(apps|test|migrations)/' },
    },
    {
      name: 'the-worker-loads-no-http',
      comment: 'The worker imports jobs modules, never api ones.',
      severity: 'error',
      from: { path: '^apps/worker/' },
      to: { path: '^libs/[^/]+/api/' },
    },
    {
      name: 'testing-is-for-tests',
      comment: 'Builders and fakes stay out of what runs.',
      severity: 'error',
      from: { pathNot: tests },
      to: { path: '/testing/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.depcruise.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    exclude: { path: '^dist/' },
  },
};
