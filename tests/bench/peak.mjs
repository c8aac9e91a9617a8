// Loaded before a build: says at its end how long it took and how much memory it needed.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const figures = { seconds: process.uptime(), processor: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 };
  if (process.env.PEAK_FILE) writeFileSync(process.env.PEAK_FILE, JSON.stringify(figures));
});
