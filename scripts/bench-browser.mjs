import { runBench } from './lib/run-bench.mjs'

runBench('bench/browser/run.ts')
