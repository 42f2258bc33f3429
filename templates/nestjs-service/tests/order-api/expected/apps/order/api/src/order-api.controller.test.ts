import 'reflect-metadata';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OrderApiController } from './order-api.controller';

test('answers GET', () => {
  const answer = new OrderApiController().get();
  assert.equal(answer.method, 'GET');
});

test('answers POST', () => {
  const answer = new OrderApiController().post();
  assert.equal(answer.method, 'POST');
});
