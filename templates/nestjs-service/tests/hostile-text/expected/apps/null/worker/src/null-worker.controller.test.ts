import 'reflect-metadata';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NullWorkerController } from './null-worker.controller';

test('answers GET', () => {
  const answer = new NullWorkerController().get();
  assert.equal(answer.method, 'GET');
});

test('answers POST', () => {
  const answer = new NullWorkerController().post();
  assert.equal(answer.method, 'POST');
});

test('answers PUT', () => {
  const answer = new NullWorkerController().put();
  assert.equal(answer.method, 'PUT');
});

test('answers PATCH', () => {
  const answer = new NullWorkerController().patch();
  assert.equal(answer.method, 'PATCH');
});

test('answers DELETE', () => {
  const answer = new NullWorkerController().delete();
  assert.equal(answer.method, 'DELETE');
});

test('answers HEAD', () => {
  const answer = new NullWorkerController().head();
  assert.equal(answer.method, 'HEAD');
});

test('answers OPTIONS', () => {
  const answer = new NullWorkerController().options();
  assert.equal(answer.method, 'OPTIONS');
});
