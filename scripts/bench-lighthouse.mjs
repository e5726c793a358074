import { runBench } from './lib/run-bench.mjs'

runBench('bench/browser/lighthouse.ts')
