import { parentPort, workerData } from 'node:worker_threads';
import { readContent } from '../catalog/load.ts';
import type { GateTask } from './content-gate.ts';

const { root, today } = workerData as GateTask;
parentPort?.postMessage(readContent(root, today).problems);
