/**
 * Records into sharded Avro files of one folder, on any file system that Beam knows. What comes in
 * is written whole and unchanged; what goes out are the names of the files. Nothing here decides
 * what is worth writing, and nothing depends on a file system that can rename.
 */
package org.waqai.write;
