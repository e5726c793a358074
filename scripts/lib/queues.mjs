/** Brings the schema of the job queue (pg-boss keeps its own) and its queues up to date. */
export async function prepareQueues(connectionString) {
  const [{ PgBoss }, { makeQueues }] = await Promise.all([
    import('pg-boss'),
    import('../../lib/gate/job-queue.ts'),
  ])
  const boss = new PgBoss({
    connectionString,
    max: 1,
    supervise: false,
    schedule: false,
    registerInstance: false,
  })
  let failed = null
  boss.on('error', (error) => {
    failed ??= error
  })
  await boss.start()
  await makeQueues(boss)
  await boss.stop({ graceful: false })
  if (failed) throw failed
}
