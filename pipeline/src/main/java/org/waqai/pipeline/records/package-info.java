/**
 * Stored Avro records as people and scripts read them: files found by name, records one by one, as
 * JSON. It reads what any version of Waqai wrote and changes nothing.
 */
package org.waqai.pipeline.records;
