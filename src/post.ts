import { post } from './action/post.ts';
import { runStage } from './action/stage.ts';

// A fault of ours must not fail a job that did its work; only a broken budget does.
await runStage(post, { entry: import.meta.url, mayFail: false });
