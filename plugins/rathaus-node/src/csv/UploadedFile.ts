/** A file that somebody sends. */
export interface UploadedFile {
  name: string;
  /** Takes the content in; only once it is clear that the sender may. */
  read(): Promise<Buffer>;
}
