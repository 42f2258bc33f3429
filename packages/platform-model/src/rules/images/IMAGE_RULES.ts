import type { Rule } from '../Rule';
import { baseImagePinned } from './baseImagePinned';
import { dockerfileValid } from './dockerfileValid';
import { imageAddsNoUrl } from './imageAddsNoUrl';
import { imageNotRoot } from './imageNotRoot';
import { imageWithoutSecrets } from './imageWithoutSecrets';

export const IMAGE_RULES: readonly Rule[] = [
  dockerfileValid,
  baseImagePinned,
  imageNotRoot,
  imageWithoutSecrets,
  imageAddsNoUrl,
];
