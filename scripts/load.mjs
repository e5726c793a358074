import { runBench } from './lib/run-bench.mjs'

runBench('bench/beban/main.ts')
