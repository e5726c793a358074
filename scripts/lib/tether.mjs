// Loaded before the app: when the script that started it is gone, even by kill -9, the app goes too and frees its port.
if (process.channel) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel.unref()
}
