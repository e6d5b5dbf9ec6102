/**
 * One article laid open for a reader: what the models made of its words, and for every event the
 * rule and the words behind each slot. It shows what the engines found and finds nothing itself.
 */
package org.waqai.pipeline.explain;
