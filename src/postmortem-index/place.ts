/** Where the record is: all links of the record lead to here, never to an address that a file names. */
export interface Place {
  readonly repository: { readonly url: string; readonly name: string };
  readonly directory: string;
  readonly folderUrl: string;
  /** Of a file in the repository, as a page. */
  readonly fileUrl: (path: string) => string;
  /** Of a file in the folder, as it is. */
  readonly rawUrl: (name: string) => string;
}

export interface IndexRepository {
  readonly owner: string;
  readonly name: string;
  readonly url: string;
  readonly defaultBranch: string;
}

export function placeOf(repository: IndexRepository, directory: string): Place {
  const { url, owner, name } = repository;
  const branch = encodedPath(repository.defaultBranch);
  return {
    repository: { url, name: `${owner}/${name}` },
    directory,
    folderUrl: `${url}/tree/${branch}/${encodedPath(directory)}`,
    fileUrl: (path) => `${url}/blob/${branch}/${encodedPath(path)}`,
    rawUrl: (file) => `${url}/raw/${branch}/${encodedPath(`${directory}/${file}`)}`,
  };
}

/** For an address and for the target of a Markdown link alike. */
export function encodedPath(path: string): string {
  return path
    .toWellFormed()
    .split('/')
    .map((part) => encodeURIComponent(part).replaceAll(/[!'()*]/g, escaped))
    .join('/');
}

function escaped(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** The page is in the folder, so links from there survive a move of it. */
export function within(path: string, { directory }: Place): string {
  return path.slice(directory.length + 1);
}
