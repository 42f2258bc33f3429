/** The parts of the name of an image. */
export interface ImageName {
  readonly name: string;
  readonly tag?: string;
  readonly digest?: string;
}

/** @param image - e.g. `registry.acme.example:5000/order-api:main`, where the first colon is a port's */
export function splitImage(image: string): ImageName {
  const [tagged, digest] = image.split('@');
  const [, name, tag] = /^(.*?)(?::([^/:]*))?$/s.exec(tagged)!;
  return {
    name,
    ...(tag !== undefined && { tag }),
    ...(digest !== undefined && { digest }),
  };
}
