// Who may ask, for Koop: tokens that end after some seconds, taken from wherever a client of ArcGIS may put them.
const crypto = require('crypto');

const SECRET = crypto.randomBytes(32);

function signature(text) {
  return crypto.createHmac('sha256', SECRET).update(text).digest('base64url');
}

function refused(code, text) {
  return Object.assign(new Error(text), { code });
}

module.exports = ({ seconds, user, password }) => ({
  type: 'auth',
  name: 'short-lived',
  version: '1.0.0',

  async authenticate(request) {
    const asked = { ...request.query, ...request.body };
    if (asked.username !== user || asked.password !== password) {
      throw refused(401, 'Invalid credentials.');
    }
    const expires = Date.now() + seconds * 1000;
    return { token: `${expires}.${signature(String(expires))}`, expires, ssl: false };
  },

  async authorize(request) {
    const header = request.headers['x-esri-authorization'] || request.headers.authorization || '';
    const token = header.replace(/^Bearer\s+/i, '') || request.query.token || request.body.token;
    if (!token) {
      throw refused(499, 'Token Required');
    }
    const [expires, signed] = token.split('.');
    if (signed !== signature(expires) || Number(expires) < Date.now()) {
      throw refused(498, 'Invalid token.');
    }
  },
});
