/** How a number came about; said beside every component. */
export type Provenance = 'measured' | 'modelled' | 'assumed';
