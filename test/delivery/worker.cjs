// A delivering process of its own, to be killed: node worker.cjs, with DATABASE_URL or DATA_DIR, and REDIS_URL.
'use strict';
require('reflect-metadata');
const { NestFactory } = require('@nestjs/core');
const { Config } = require('#config');
const { PEOPLE_ENTITIES } = require('#people');
const { PlatformModule } = require('#platform');
const { DeliveryModule, REMINDERS_ENTITIES } = require('#reminders');

const config = Config.fromEnv();
class Worker {}
const module_ = {
  module: Worker,
  imports: [
    PlatformModule.with(config, [...PEOPLE_ENTITIES, ...REMINDERS_ENTITIES]),
    DeliveryModule.with(config),
  ],
};
void NestFactory.createApplicationContext(module_, { logger: ['error'] }).then(() => {
  process.send?.('delivering');
});
