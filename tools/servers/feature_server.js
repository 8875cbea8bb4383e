// Starts Koop on this machine, with services read from files: node feature_server.js '{"folder": "...", ...}'
//
// Settings: folder (one GeoJSON file for each service, see files.js), port (0: any free one), log (file that gets a line
// of JSON for each request), tokens ({seconds, user, password}: nothing is answered without a token, and that ends so soon).
// Prints {"port": n} when it answers. NODE_PATH says which release of Koop.
const fs = require('fs');
const Koop = require('@koopjs/koop-core');
const files = require('./files');
const tokens = require('./tokens');

const settings = JSON.parse(process.argv[2]);
// whoever started this holds the other end: when that program ends, however it ends, so does this one
process.stdin.on('end', () => process.exit()).resume();
const quiet = { error() {}, warn() {}, info() {}, debug() {}, silly() {}, log() {} };
const koop = new Koop({ logger: quiet });

koop.server.use((request, response, next) => {
  const { token, password, ...asked } = { ...request.query, ...request.body };
  fs.appendFileSync(settings.log, `${JSON.stringify({ path: request.path, method: request.method, asked })}\n`);
  next();
});
if (settings.tokens) {
  koop.register(tokens(settings.tokens));
}
koop.register(files(settings.folder));
const listening = koop.server.listen(settings.port, '127.0.0.1', () => {
  console.log(JSON.stringify({ port: listening.address().port }));
});
