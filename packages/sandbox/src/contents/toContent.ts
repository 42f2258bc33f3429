import { repositoryPageUrl, repositoryUrl } from '../api/repositoryUrl';
import { encodeBase64 } from '../blobs/encodeBase64';
import type { SandboxContext } from '../SandboxContext';
import { typeOfMode, type TreeEntry } from '../trees/TreeEntry';

/** GitHub puts no larger content into JSON, only behind its raw media type. */
const LARGEST_INLINE = 1024 * 1024;

/** What GitHub calls git's types here. */
const CONTENT_TYPE = { blob: 'file', tree: 'dir', commit: 'submodule' };

/** What stands at a path of a commit. */
export interface ContentPlace {
  /** From the root of the repository. */
  readonly path: string;
  /** The name under which the caller asked for the commit, e.g. `main`. */
  readonly ref: string;
  /** The commit it was found in. */
  readonly commit: string;
}

/** An entry as `contents` lists it (`content-directory`). */
export function toContentEntry(
  context: SandboxContext,
  entry: TreeEntry & { readonly size?: number },
  { path, ref, commit }: ContentPlace,
) {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const type = typeOfMode(entry.mode);
  const url = `${repositoryUrl(context)}/contents/${encodePath(
    path,
  )}?ref=${encodeURIComponent(ref)}`;
  const gitUrl =
    type === 'commit'
      ? null
      : `${repositoryUrl(context)}/git/${type}s/${entry.sha}`;
  const page = repositoryPageUrl(context);
  const htmlUrl = `${page}/${type === 'tree' ? 'tree' : 'blob'}/${ref}/${path}`;
  return {
    name,
    path,
    sha: entry.sha,
    size: entry.size ?? 0,
    url,
    html_url: htmlUrl,
    git_url: gitUrl,
    download_url:
      type === 'blob' ? `${page}/raw/${commit}/${encodePath(path)}` : null,
    type: CONTENT_TYPE[type],
    _links: { self: url, git: gitUrl, html: htmlUrl },
  };
}

/** A file as `contents` shows it (`content-file`). */
export function toContentFile(
  context: SandboxContext,
  entry: TreeEntry,
  place: ContentPlace,
  content: Buffer,
) {
  const inline = content.length <= LARGEST_INLINE;
  return {
    ...toContentEntry(context, { ...entry, size: content.length }, place),
    content: inline ? encodeBase64(content) : '',
    encoding: inline ? 'base64' : 'none',
  };
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
