// A provider of Koop: each file <service>.geojson of a folder is a feature service. It is read again when it was changed.
//
// A FeatureCollection is a service of one layer. {"layers": [...], "tables": [...], "relationships": [...]} is one of
// several, each a FeatureCollection whose metadata.id is its number; "related" of a relationship ({id, table, key,
// parent}) names the columns with the same values in both.
const fs = require('fs');
const path = require('path');

module.exports = (folder) => {
  const read = new Map();

  function service(name) {
    const file = path.join(folder, `${path.basename(name)}.geojson`);
    if (!fs.existsSync(file)) {
      throw Object.assign(new Error('Service not found'), { code: 404 });
    }
    const { mtimeMs, ino } = fs.statSync(file);
    const known = read.get(file);
    if (known && known.mtimeMs === mtimeMs && known.ino === ino) {
      return known.content;
    }
    const content = JSON.parse(fs.readFileSync(file, 'utf8'));
    read.set(file, { mtimeMs, ino, content });
    return content;
  }

  // Koop notes in the metadata that an answer was cut, so every request gets its own.
  const fresh = (collection) => ({ ...collection, metadata: structuredClone(collection.metadata || {}) });

  function related(content, relationship, asked) {
    const all = [...content.layers, ...content.tables];
    const from = all.find((one) => one.metadata.id === relationship.layer);
    const to = all.find((one) => one.metadata.id === relationship.table);
    const origin = new Map(from.features.map((one) => [one.properties[from.metadata.idField], one.properties]));
    const features = String(asked.objectIds).split(',').map(Number).map((objectid) => ({
      type: 'FeatureCollection',
      properties: { objectid },
      features: to.features.filter((one) => one.properties[relationship.parent] === origin.get(objectid)[relationship.key]),
    }));
    return { type: 'FeatureCollection', metadata: structuredClone(to.metadata), features };
  }

  class Model {
    // Koop 9 knows callbacks only
    getData(request, callback) {
      try {
        callback(null, this.answer(request));
      } catch (error) {
        callback(error);
      }
    }

    answer(request) {
      const content = service(request.params.id);
      const layer = request.params.layer;
      if (content.type === 'FeatureCollection') {
        return fresh(content);
      }
      if (request.path.endsWith('/queryRelatedRecords')) {
        // Koop refuses a relationshipId in a form, and wants it in quotation marks in an address
        const { relationshipId = '0', ...asked } = { ...request.query, ...request.body };
        const number = Number(relationshipId.replaceAll('"', ''));
        return related(content, content.related.find((one) => one.id === number), asked);
      }
      if (layer === undefined) {
        const { layers, tables, relationships } = content;
        return { layers: layers.map(fresh), tables: tables.map(fresh), relationships };
      }
      const found = [...content.layers, ...content.tables].find((one) => one.metadata.id === Number(layer));
      if (!found) {
        throw Object.assign(new Error('Layer not found'), { code: 404 });
      }
      return fresh(found);
    }
  }

  class Controller {
    // What a real server answers at the top of its services; Koop has no such page, so this one is ours.
    list(request, response) {
      const services = fs.readdirSync(folder).filter((name) => name.endsWith('.geojson')).sort()
        .map((name) => ({ name: path.basename(name, '.geojson'), type: 'FeatureServer' }));
      response.json({ currentVersion: 10.91, folders: [], services });
    }
  }

  return {
    type: 'provider',
    name: 'arcgis',
    version: '1.0.0',
    hosts: false,
    disableIdParam: false,
    Model,
    Controller,
    routes: [{ path: '/arcgis/rest/services', methods: ['get', 'post'], handler: 'list' }],
  };
};
