import {
  Contrib,
  Enums,
  Models,
  Serialize,
  Spec,
} from '@cyclonedx/cyclonedx-library';
import { PackageURL } from 'packageurl-js';
import { idOf, type Component } from './Component';
import { judgeLicence } from './judgeLicence';

const LICENCES = new Contrib.License.Factories.LicenseFactory();

/**
 * Writes a bill of materials as CycloneDX 1.6. The same components are the same bytes: it has no time and no number of
 * its own.
 *
 * @param product - what is made of them
 */
export function writeBom(
  product: { name: string; version: string; licence: string },
  components: readonly Component[],
): string {
  const root = new Models.Component(
    Enums.ComponentType.Application,
    product.name,
    {
      version: product.version,
      bomRef: product.name,
      licenses: new Models.LicenseRepository([
        new Models.SpdxLicense(product.licence),
      ]),
    },
  );
  const bom = new Models.Bom({
    metadata: new Models.Metadata({ component: root }),
  });
  const parts = new Map(
    components.map(component => [idOf(component), toModel(component)]),
  );
  for (const component of components) {
    const part = parts.get(idOf(component))!;
    for (const id of component.dependencies) {
      const needed = parts.get(id);
      if (needed) part.dependencies.add(needed.bomRef);
    }
    bom.components.add(part);
    root.dependencies.add(part.bomRef);
  }
  return new Serialize.JsonSerializer(
    new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6),
  ).serialize(bom, { sortLists: true, space: 2 });
}

function toModel(component: Component): Models.Component {
  const { name, version, description } = component;
  const { licence } = judgeLicence(component);
  const [scope, bare] = name.startsWith('@')
    ? name.split('/')
    : [undefined, name];
  return new Models.Component(Enums.ComponentType.Library, bare, {
    ...(scope && { group: scope }),
    version,
    ...(description && { description }),
    bomRef: idOf(component),
    purl: new PackageURL('npm', scope, bare, version, undefined, undefined),
    licenses: new Models.LicenseRepository([LICENCES.makeFromString(licence)]),
  });
}
