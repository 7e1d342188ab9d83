import type { z } from 'zod';

/** What is wrong with a request and where: one line for each place, with what was expected there. */
export function findIssues(
  error: z.ZodError,
): readonly { readonly path: string; readonly message: string }[] {
  return error.issues.map((issue) => ({
    path: issue.path.join('.'),
    message:
      issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options)
        ? `expected one of ${issue.options.join(', ')}`
        : issue.message,
  }));
}
