import { readdirSync, readFileSync } from 'node:fs';

/** CPU time a process has used so far, in milliseconds. Unlike a rate it hardly depends on what else the machine does. */
export function cpuOf(pid: number): number {
  // After the command's name in brackets: field 14 is user time, 15 system time, in hundredths of a second.
  const fields = fieldsOf(pid);
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Resident memory of a process in megabytes. */
export function memoryOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

/** CPU time of all processes of PostgreSQL that this process has started, in milliseconds. */
export function cpuOfPostgres(): number {
  const running = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const byId = new Map(running.map((name) => [Number(name), parentOf(Number(name))]));
  const descends = (pid: number): boolean => {
    const parent = byId.get(pid);
    return parent !== undefined && (parent === process.pid || descends(parent));
  };
  return [...byId.keys()]
    .filter((pid) => descends(pid) && commandOf(pid) === 'postgres')
    .reduce((sum, pid) => sum + cpuOf(pid), 0);
}

function parentOf(pid: number): number | undefined {
  const parent = Number(fieldsOf(pid)[1]);
  return parent > 0 ? parent : undefined;
}

function commandOf(pid: number): string {
  return readOf(pid, 'comm').trim();
}

function fieldsOf(pid: number): readonly string[] {
  return readOf(pid, 'stat').split(') ')[1]?.split(' ') ?? [];
}

/** Empty where the process has just ended. */
function readOf(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
