// Preloaded into the Node programs that the launcher starts (node --import): after a kill -9 of the launcher
// they must not live on and hold the port. Programs that those start in turn are not on the leash themselves.
const launcher = Number(process.env.GONGHUI_LAUNCHER_PID)
if (process.ppid === launcher) {
  setInterval(() => process.ppid === launcher || process.exit(1), 200).unref()
}
