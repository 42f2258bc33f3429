import 'reflect-metadata';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VehicleManagementWebController } from './vehicle-management-web.controller';

test('answers GET', () => {
  const answer = new VehicleManagementWebController().get();
  assert.equal(answer.method, 'GET');
});
