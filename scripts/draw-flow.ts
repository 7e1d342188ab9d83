import { renewal } from '../src/flows/machine.ts';

/** The order of the questions as a page with a Mermaid diagram, drawn from the machine itself. */
export function drawFlow(): string {
  return `# The flow of questions

Drawn from \`src/flows/machine.ts\` by \`npm run pictures\`; do not edit by hand.

A box is the question that stands open. Of the arrows that leave it, the first whose question the rules need
(\`src/rules/is-needed.ts\`) is taken. A question whose answer is known already is passed through and not asked.

\`\`\`mermaid
stateDiagram-v2
${arrows()
  .map((arrow) => `  ${arrow}`)
  .join('\n')}
\`\`\`
`;
}

function arrows(): readonly string[] {
  return Object.values(renewal.states).flatMap((state) => {
    const answers = state.transitions.get('ANSWER') ?? [];
    const start = state.key === renewal.root.initial.target[0]?.key ? [`[*] --> ${state.key}`] : [];
    const out = answers.flatMap(({ target, guard }) =>
      (target ?? []).map(
        ({ key }) => `${state.key} --> ${key}${labelOf(guard !== undefined, answers.length)}`,
      ),
    );
    return [...start, ...out, ...(state.type === 'final' ? [`${state.key} --> [*]`] : [])];
  });
}

function labelOf(isGuarded: boolean, ways: number): string {
  if (isGuarded) return ': if needed';
  return ways > 1 ? ': else' : '';
}
