// Loaded into a measured process: tells at its end what it cost, whatever it was.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process
    .getBuiltinModule('node:fs')
    .writeFileSync(process.env.METER_FILE, JSON.stringify({ cpu: userCPUTime + systemCPUTime, rss: maxRSS }));
});
