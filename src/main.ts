import { main } from './action/main.ts';
import { runStage } from './action/stage.ts';

await runStage(main, { entry: import.meta.url, mayFail: true });
