import { nameImage } from './nameImage';

/** An image, short; in full when one points at it. */
export function ImageName(props: { readonly image: string }) {
  return <code title={props.image}>{nameImage(props.image)}</code>;
}
