/**
 * The house's rules, as sentences for whoever breaks one (design: imports flow one way).
 * `features` is the order of the libs: lower before higher.
 */
const features = [
  'kernel',
  'platform',
  'identity',
  'preferences',
  'notices',
  'notifications',
  'calendars',
  'invitations',
  'contacts',
  'webhooks',
  'clients',
  'partnerships',
  'interactions',
  'follow-ups',
  'follow-up-links',
  'referrals',
  'partnership-care',
  'local-partnerships',
  'ideas',
  'resources',
  'swot',
  'network',
  'partner-suggestions',
  'partner-access',
  'referral-links',
  'mentoring',
  'mentoring-links',
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
        pathNot: [
          '^libs/kernel/',
          '^libs/[^/]+/domain/',
          '^node_modules/(temporal-polyfill|rrule-temporal|libphonenumber-js)/',
        ],
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
      name: 'the-web-app-speaks-to-the-api-only',
      comment:
        "The web app imports tables of a feature's domain/, the kernel and the api-client; anything else it asks the API for.",
      severity: 'error',
      from: { path: '^apps/web/' },
      to: {
        path: '^(libs|apps|migrations|test)/',
        pathNot: '^(apps/web/|libs/kernel/|libs/[^/]+/domain/|libs/api-client/index\\.ts$)',
      },
    },
    {
      name: 'only-the-web-app-uses-the-api-client',
      comment: 'Features call each other; the client is for those outside.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '^(apps/web|libs/api-client)/' },
      to: { path: '^(apps/web|libs/api-client)/' },
    },
    {
      name: 'the-web-app-has-floors',
      comment: 'base/ knows no ui/, ui/ no shell/, and nothing below the routes knows a page.',
      severity: 'error',
      from: { path: '^apps/web/(base|ui|shell)/' },
      to: { path: '^apps/web/pages/' },
    },
    {
      name: 'the-base-knows-nothing-above-it',
      comment: 'base/ is under everything: sessions, languages, drafts. It draws nothing.',
      severity: 'error',
      from: { path: '^apps/web/base/' },
      to: { path: '^apps/web/(ui|shell)/' },
    },
    {
      name: 'the-ui-knows-no-shell',
      comment: 'ui/ holds parts that any page or the shell puts together.',
      severity: 'error',
      from: { path: '^apps/web/ui/' },
      to: { path: '^apps/web/shell/' },
    },
    {
      name: 'pages-meet-in-the-ui',
      comment: 'What two page folders need goes to ui/; an address leads from one to the other.',
      severity: 'error',
      from: { path: '^apps/web/pages/([^/]+)/' },
      to: { path: '^apps/web/pages/', pathNot: '^apps/web/pages/$1/' },
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
