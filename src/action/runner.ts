import * as core from '@actions/core';

/** What an annotation is about, and where in the repository it points; `null`: nowhere. */
export type Spot = Readonly<{
  title: string;
  place: Readonly<{ file: string; line: number }> | null;
}>;

/** What an action says to its runner, passed in by the entries. */
export type Runner = Readonly<{
  input: (name: string) => string;
  state: (name: string) => string;
  saveState: (name: string, value: string) => void;
  setOutput: (name: string, value: string) => void;
  exportVariable: (name: string, value: string) => void;
  /** One line of log. */
  say: (text: string) => void;
  notice: (text: string) => void;
  warn: (text: string, spot?: Spot) => void;
  complain: (text: string, spot?: Spot) => void;
  /** Marks the step as failed; what runs after goes on. */
  fail: (text: string) => void;
  maskSecret: (secret: string) => void;
  /** Writes this step's part of the job summary, in place of what it wrote before. */
  summarise: (markdown: string) => Promise<void>;
}>;

/** The runner that started this process, spoken to through @actions/core. */
export const githubRunner: Runner = {
  input: (name) => core.getInput(name),
  state: (name) => core.getState(name),
  saveState: core.saveState,
  setOutput: core.setOutput,
  exportVariable: core.exportVariable,
  say: (text) => core.info(text),
  notice: (text) => core.notice(text),
  warn: (text, spot) => core.warning(text, at(spot)),
  complain: (text, spot) => core.error(text, at(spot)),
  fail: (text) => core.setFailed(text),
  maskSecret: (secret) => core.setSecret(secret),
  summarise: async (markdown) => {
    await core.summary.emptyBuffer().addRaw(markdown).write({ overwrite: true });
  },
};

function at(spot: Spot | undefined): core.AnnotationProperties {
  if (spot === undefined) return {};
  const { title, place } = spot;
  return { title, ...(place === null ? {} : { file: place.file, startLine: place.line }) };
}
