/** Base64 as GitHub writes it: in lines of 60 characters, each with its newline. */
export function encodeBase64(content: Buffer): string {
  return content.toString('base64').replace(/.{1,60}/g, '$&\n');
}
