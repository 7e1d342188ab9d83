/**
 * `npm test`: everything as in Japan, then the pure rooms once more in two other time zones.
 * `npm test -- <what jest takes>`: only that, once. `--prove` sets PROVE=1, by which tests raise their counts.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(import.meta.dirname);
const given = process.argv.slice(2);
const prove = given.includes('--prove');
const asked = given.filter((argument) => argument !== '--prove');
const reports = mkdtempSync(join(tmpdir(), 'koshin-jest-'));
const counted = { passed: 0, failed: 0 };

/** Runs jest once in a time zone and returns whether all went well. */
function run(zone: string, jestArguments: readonly string[]): boolean {
  const report = join(reports, `${zone.replace('/', '-')}.json`);
  console.log(`\nTests under TZ=${zone}`);
  const { status } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      fileURLToPath(import.meta.resolve('jest/bin/jest')),
      '--json',
      `--outputFile=${report}`,
      ...jestArguments,
    ],
    {
      cwd: root,
      stdio: ['inherit', 'ignore', 'inherit'],
      env: {
        ...process.env,
        TZ: zone,
        PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
        ...(prove ? { PROVE: '1' } : {}),
      },
    },
  );
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    counted.passed += result.numPassedTests;
    counted.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  } catch {
    counted.failed += 1;
  }
  return status === 0;
}

const runs: readonly (() => boolean)[] =
  asked.length > 0
    ? [() => run(process.env['TZ'] ?? 'Asia/Tokyo', asked)]
    : [
        () => run('Asia/Tokyo', []),
        () => run('UTC', ['--selectProjects', 'pure']),
        () => run('America/Los_Angeles', ['--selectProjects', 'pure']),
      ];
const allWell = runs.map((start) => start()).every(Boolean);

rmSync(reports, { recursive: true, force: true });
console.log(`\n${counted.passed} passed, ${counted.failed} failed`);
process.exitCode = allWell ? 0 : 1;
