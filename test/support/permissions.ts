/** What a workflow grants a job that comments and reads its own run. */
export const WRITE = { contents: 'read', actions: 'read', 'pull-requests': 'write' } as const;
