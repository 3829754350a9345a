// For `node --require`: the product as it would be without PRAGMA synchronous = FULL, and without its own check of it.
'use strict';
const { SqliteDatabase } = require('../../dist/libs/platform/src/database/sqlite-driver.js');

const CARELESS = {
  'PRAGMA synchronous = FULL': 'PRAGMA synchronous = NORMAL',
  'PRAGMA synchronous': 'SELECT 2 AS synchronous',
};
const { prepare } = SqliteDatabase.prototype;
SqliteDatabase.prototype.prepare = function (sql) {
  return prepare.call(this, CARELESS[sql] ?? sql);
};
