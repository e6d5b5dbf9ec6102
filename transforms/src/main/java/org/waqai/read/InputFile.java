package org.waqai.read;

/**
 * A file to read.
 *
 * @param path on whichever file system it is
 * @param sizeBytes as stored, or -1 where the file system does not know
 */
public record InputFile(String path, long sizeBytes) {}
