package org.waqai.read;

/** The parts of a file's name on any file system, where folders are separated by slashes. */
final class FileName {
  private FileName() {}

  /** Without its folders. */
  static String base(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  /** Without its folders and extension: the id of the one article in the file. */
  static String stem(String path) {
    String base = base(path);
    int dot = base.lastIndexOf('.');
    return dot > 0 ? base.substring(0, dot) : base;
  }
}
