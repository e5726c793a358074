import { runBench } from './lib/run-bench.mjs'

runBench('bench/run.ts')
