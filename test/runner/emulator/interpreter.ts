/** Reads a stage's log line by line and does what its commands say. */

import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { type Command, parseCommand } from './commands.ts';
import { addMask, mask } from './masks.ts';
import type { Annotation } from './result.ts';
import type { Session } from './session.ts';

/** What a stage has said so far. */
export interface Draft {
  readonly log: string[];
  readonly debug: string[];
  readonly groups: string[];
  readonly annotations: Annotation[];
  annotationsDropped: number;
  readonly outputs: Record<string, string>;
  readonly state: Record<string, string>;
  readonly env: Record<string, string>;
  readonly path: string[];
  readonly inputs: Record<string, string>;
  summary: string;
  /** A command or env file could not be processed: the step fails whatever its exit code. */
  failed: boolean;
}

export function newDraft(): Draft {
  return {
    log: [],
    debug: [],
    groups: [],
    annotations: [],
    annotationsDropped: 0,
    outputs: {},
    state: {},
    env: {},
    path: [],
    inputs: {},
    summary: '',
    failed: false,
  };
}

const annotationLimit = 10;
const messageLimit = 4096;

type Level = Annotation['level'];

/** Adds an annotation and its log line, as GitHub cuts them. */
export function annotate(
  session: Session,
  draft: Draft,
  level: Level,
  text: string,
  place: Omit<Annotation, 'level' | 'message'> = {},
): void {
  const message = mask(session.masks, text);
  for (const line of message.split(/\r?\n/)) draft.log.push(`##[${level}]${line}`);
  const sameLevel = draft.annotations.filter((annotation) => annotation.level === level);
  if (sameLevel.length >= annotationLimit) draft.annotationsDropped += 1;
  else draft.annotations.push({ level, message: message.slice(0, messageLimit), ...place });
}

function fail(session: Session, draft: Draft, message: string): void {
  draft.failed = true;
  annotate(session, draft, 'error', message);
}

/** Processes lines until the stage ends; `stop-commands` lasts no longer than a stage. */
export function createInterpreter(
  session: Session,
  draft: Draft,
  env: Readonly<Record<string, string>>,
) {
  let stopToken: string | undefined;
  let echo = session.facts.context.debug;
  const allowsUnsecure = env['ACTIONS_ALLOW_UNSECURE_COMMANDS']?.toLowerCase() === 'true';
  const { workspace } = session.facts.paths;

  const print = (line: string) => draft.log.push(mask(session.masks, line));

  function required(command: Command): string {
    const name = command.properties['name'];
    if (!name) throw new Error(`Required field 'name' is missing in ##[${command.name}] command.`);
    return name;
  }

  function placeOf({ properties }: Command): Omit<Annotation, 'level' | 'message'> {
    const number = (key: string) => {
      const value = Number.parseInt(properties[key] ?? '', 10);
      return Number.isNaN(value) ? undefined : value;
    };
    const file = properties['file'];
    const inside = file && isAbsolute(file) ? relative(workspace, file) : undefined;
    const entries = {
      title: properties['title'],
      file: inside && !inside.startsWith('..') ? inside : file,
      line: number('line') ?? number('endline'),
      endLine: number('endline'),
      col: number('col') ?? number('endcolumn'),
      endColumn: number('endcolumn'),
    };
    const present = Object.entries(entries).filter(([, value]) => value !== undefined);
    return Object.fromEntries(present);
  }

  function requireUnsecure(command: Command): void {
    if (!allowsUnsecure)
      throw new Error(
        `The \`${command.name}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the \`ACTIONS_ALLOW_UNSECURE_COMMANDS\` environment variable to \`true\`.`,
      );
  }

  function readMatcher(command: Command): void {
    const path = isAbsolute(command.data) ? command.data : join(workspace, command.data);
    if (command.data === '') annotate(session, draft, 'warning', 'File path must be specified.');
    else if (existsSync(path)) JSON.parse(readFileSync(path, 'utf8'));
    else throw new Error(`Could not find file '${path}'.`);
  }

  const handlers: Readonly<Record<string, (command: Command) => void>> = {
    'add-mask': ({ data }) => {
      if (data.trim() === '')
        annotate(session, draft, 'warning', "Can't add secret mask for empty string.");
      addMask(session.masks, data);
    },
    'add-matcher': readMatcher,
    'remove-matcher': () => {},
    debug: ({ data }) => {
      const line = mask(session.masks, data);
      draft.debug.push(line);
      if (session.facts.context.debug) draft.log.push(`##[debug]${line}`);
    },
    notice: (command) => annotate(session, draft, 'notice', command.data, placeOf(command)),
    warning: (command) => annotate(session, draft, 'warning', command.data, placeOf(command)),
    error: (command) => annotate(session, draft, 'error', command.data, placeOf(command)),
    group: ({ data }) => {
      draft.groups.push(mask(session.masks, data));
      print(`##[group]${data}`);
    },
    endgroup: () => print('##[endgroup]'),
    echo: ({ data }) => {
      const value = data.trim().toLowerCase();
      if (value !== 'on' && value !== 'off')
        throw new Error(`Invalid echo command value '${data}'.`);
      echo = value === 'on';
    },
    'save-state': (command) => {
      draft.state[required(command)] = command.data;
    },
    'set-output': (command) => {
      draft.outputs[required(command)] = command.data;
    },
    'set-env': (command) => {
      requireUnsecure(command);
      draft.env[required(command)] = command.data;
    },
    'add-path': (command) => {
      requireUnsecure(command);
      draft.path.push(command.data);
    },
    'stop-commands': ({ data, name }) => {
      if (data === '' || parseCommand(`::${data}::`))
        throw new Error(`Invoked ::${name}:: with the invalid token '${data}'.`);
      stopToken = data;
    },
  };
  const silent = new Set(['add-mask', 'debug', 'notice', 'warning', 'error', 'group', 'endgroup']);

  return (line: string): void => {
    const command = parseCommand(line, stopToken);
    if (!command || (stopToken !== undefined && command.name !== stopToken.toLowerCase())) {
      print(line);
      return;
    }
    if (stopToken !== undefined) {
      stopToken = undefined;
      print(line);
      return;
    }
    if (command.name === 'stop-commands' || (echo && !silent.has(command.name))) print(line);
    try {
      handlers[command.name]?.(command);
    } catch (error) {
      fail(session, draft, `Unable to process command '${line}' successfully.`);
      annotate(session, draft, 'error', (error as Error).message);
    }
  };
}
