import type { Application } from '../../model/Application';
import { isKnown, valueOf } from '../../syntax/Located';
import { applicationRule } from '../Rule';
import { showText } from '../showText';
import { nameOf } from './listPlugins';

/** Kong cuts the path of a route off a request unless `strip_path` is false. */
export const routeKeepsPath = applicationRule({
  id: 'route-keeps-path',
  on: 'application',
  severity: 'error',
  title: 'The gateway passes the path on that the application serves',
  why: 'Kong cuts the path of the route off each request unless `strip_path` is false; an application that serves the whole path then answers everybody with 404.',
  judge: application =>
    application.kong.flatMap(({ path, facts }) =>
      facts.services
        .filter(service => !service.path)
        .flatMap(service => service.routes)
        .flatMap(({ name, line, paths, stripPath }) => {
          const isCut = stripPath === undefined || valueOf(stripPath) === true;
          const served = isCut
            ? (paths ?? [])
                .filter(isKnown)
                .map(({ value }) => findController(application, value))
                .find(Boolean)
            : undefined;
          return served
            ? [
                {
                  path,
                  line: stripPath?.line ?? line,
                  message: `route ${nameOf(
                    name,
                  )} cuts its path off, but the application serves ${served}`,
                  fix: 'Write strip_path: false.',
                },
              ]
            : [];
        }),
    ),
});

/** A controller at a path or below it, with its place. */
function findController(
  { sources }: Application,
  path: string,
): string | undefined {
  for (const source of sources)
    for (const controller of source.facts.controllers.flatMap(
      ({ paths }) => paths,
    ))
      if (
        isKnown(controller) &&
        path !== '/' &&
        `${controller.value}/`.startsWith(`${path}/`)
      )
        return `${showText(controller.value)} (${source.path}:${
          controller.line
        })`;
  return undefined;
}
