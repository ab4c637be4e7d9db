// Before the demo and the tests. Their files are TypeScript of today, which Node runs as it is from version 24 on; for
// Linux, macOS and Windows `npm ci` brings one along. Plain old JavaScript, so that any Node can say so.
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `This needs Node 24 or later, and Node ${process.versions.node} runs it. \`npm ci\` brings one along for Linux, macOS and Windows on usual processors; here it did not. Install Node 24 (https://nodejs.org) and try again.`,
  );
  process.exitCode = 1;
}
