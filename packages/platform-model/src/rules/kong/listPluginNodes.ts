import { itemsOf, nodeAt, type YamlNode } from '../../syntax/YamlNode';

/** Every plugin of a declarative file of Kong: at the top, of a service, of a route. */
export function listPluginNodes(document: YamlNode): YamlNode[] {
  const below = (node: YamlNode, key: string) => [
    ...itemsOf(nodeAt(node, key)),
  ];
  const services = below(document, 'services');
  const routes = [
    ...below(document, 'routes'),
    ...services.flatMap(service => below(service, 'routes')),
  ];
  return [document, ...services, ...routes].flatMap(node =>
    below(node, 'plugins'),
  );
}
