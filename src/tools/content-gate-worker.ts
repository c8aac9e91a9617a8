import { parentPort, workerData } from 'node:worker_threads';
import { judgeWords } from '../catalog/load.ts';
import type { GateTask } from './content-gate.ts';

const { root, today } = workerData as GateTask;
parentPort?.postMessage(judgeWords(root, today));
