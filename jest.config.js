const major = Number(process.versions.node.split('.')[0]);
if (major < 24)
  throw new Error(
    `These tests run on Node 24, this is Node ${process.versions.node}: start them by npm test`,
  );

const shared = {
  injectGlobals: false,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/', '<rootDir>/coverage/'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript' },
          transform: { verbatimModuleSyntax: true },
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
};

/** Rooms whose tests need no browser, server or database; npm test repeats them in other time zones. */
const pureRooms = '{protocol,rules,flows,understanding,speech,conversation,journeys,city}';

export default {
  maxWorkers: 2,
  testTimeout: 30_000,
  projects: [
    {
      ...shared,
      displayName: 'pure',
      testMatch: [`<rootDir>/test/${pureRooms}/**/*.test.ts`, '<rootDir>/test/architecture.test.ts'],
    },
    {
      ...shared,
      displayName: 'real',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: [
        '/node_modules/',
        `<rootDir>/test/(${pureRooms.slice(1, -1).replaceAll(',', '|')})/`,
        '<rootDir>/test/architecture\\.test\\.ts$',
      ],
    },
  ],
};
